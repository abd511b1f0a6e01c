import type { Caller } from '@/src/access/callers'
import type { TextPurpose } from '@/src/domain/quote/standardText'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { searchPattern } from '@/src/queries/crm/searchPattern'
import type { TextsAsked } from './standardTexts'
import { quotesVisibleTo } from './visibleTo'

const quotesMax = 500
const textsMax = 25

const places: Record<TextPurpose, { from: Sql; title: Sql; text: Sql }> = {
  personal_letter: { from: sql`recent v`, title: sql`v.title`, text: sql`v.letter` },
  arrival: { from: sql`recent v`, title: sql`v.title`, text: sql`v.arrival_text` },
  departure: { from: sql`recent v`, title: sql`v.title`, text: sql`v.departure_text` },
  day: {
    from: sql`recent v JOIN quote_versions_days d ON d._parent_id = v.id`,
    title: sql`d.title`,
    text: sql`d.description`,
  },
}

export type EarlierText = {
  version_id: string
  reference: string
  customer_name: string
  title: string
  text: string
  own: boolean
  changed_at: string
}

/**
 * Texts of other quotes in the same language that a caller may see, their own first, the last changed first, each text
 * once; looked for in the 500 quotes of theirs, and the 500 of anybody, that changed last.
 */
export const earlierTexts = (
  ctx: Context,
  { caller, quoteId, asked }: { caller: Caller; quoteId: string; asked: TextsAsked },
): Promise<EarlierText[]> => {
  const { from, title, text } = places[asked.purpose]
  const me = caller && caller.collection === 'staff' ? String(caller.id) : null
  const newestOf = (whose: Sql) =>
    sql`(SELECT q.id FROM quotes q WHERE q.id <> ${quoteId} AND ${quotesVisibleTo(caller)} AND ${whose} ORDER BY q.updated_at DESC LIMIT ${quotesMax})`
  return rowsOf<EarlierText>(
    ctx.req,
    sql`WITH chosen AS (${newestOf(sql`q.owner_id = ${me}::uuid`)} UNION ${newestOf(sql`true`)}),
        recent AS (
          SELECT v.*, q.reference, c.name AS customer_name, q.owner_id IS NOT DISTINCT FROM ${me}::uuid AS own
          FROM chosen JOIN quotes q ON q.id = chosen.id JOIN customers c ON c.id = q.customer_id
          JOIN LATERAL (
            SELECT w.id, w.title, w.letter, w.arrival_text, w.departure_text, w.updated_at FROM quote_versions w
            WHERE w.quote_id = q.id AND w.language = ${asked.language} ORDER BY w.number DESC LIMIT 1
          ) v ON true
        ),
        found AS (
          SELECT DISTINCT ON (md5(${text})) v.id AS version_id, v.reference, v.customer_name, ${title} AS title, ${text} AS text,
                 v.own, v.updated_at AS changed_at
          FROM ${from}
          WHERE btrim(coalesce(${text}, '')) <> ''
            ${sql.join(
              asked.words.map(
                (word) =>
                  sql`AND fold_text(v.customer_name || ' ' || v.reference || ' ' || ${title} || ' ' || ${text}) LIKE fold_text(${searchPattern(word)})`,
              ),
              sql` `,
            )}
          ORDER BY md5(${text}), v.own DESC, v.updated_at DESC
        )
        SELECT * FROM found ORDER BY own DESC, changed_at DESC, version_id LIMIT ${textsMax}`,
  )
}
