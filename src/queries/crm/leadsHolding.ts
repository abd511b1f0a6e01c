import type { Context } from '@/src/platform/context'
import { rowOf, type Sql, sql } from '@/src/platform/database/session'
import { type Counted, countedSoFar } from './countedMax'
import { customerHolds, emailHolds } from './customerHolds'
import { idBegins } from './idBegins'
import { type LeadSearch, leadHits } from './leadHits'
import { searchedFor } from './searchedFor'

/** A search counts to here. So many are sorted by themselves; more are met soon enough on a walk in the order asked for. */
const foundMax = 1_000

const ownerHolds = (text: string): Sql => searchedFor(text).holds(sql`fold_text(s.name)`)

/** The condition that a lead (as `l`), its owner (as `s`) or its customer (as `c`) holds a text. */
export const holdsText = (text: string): Sql =>
  sql`(${searchedFor(text).holds(sql`l.search_text`)} OR ${ownerHolds(text)} OR ${customerHolds(text)} OR ${idBegins(sql`l.id`, text)})`

const leadSearch = (text: string): LeadSearch => {
  const { hasWords, holds, isTooLittle } = searchedFor(text)
  return {
    lead: {
      words: sql`(${hasWords(sql`l.search_words`)} OR ${idBegins(sql`l.id`, text)})`,
      parts: holds(sql`l.search_text`),
    },
    customer: { words: sql`(${hasWords(sql`c.name_words`)} OR ${emailHolds(text)})`, parts: holds(sql`c.name_text`) },
    isTooLittle,
    also: [{ from: sql`staff s JOIN leads l ON l.owner_id = s.id`, where: ownerHolds(text) }],
  }
}

/** Counts the leads that hold a text and pass the other conditions, up to a thousand, by one statement; `ids` names them unless there are more. */
export const leadsHolding = async (
  ctx: Pick<Context, 'payload'>,
  { text, conditions }: { text: string; conditions: Sql },
): Promise<Counted & { ids: string[] | null }> => {
  const groups = [{ where: sql`true`, limit: foundMax + 1 }]
  const found = await rowOf<{ count: number; ids: string[] | null }>(
    ctx,
    sql`${leadHits({ search: leadSearch(text), conditions, groups })}
        SELECT count(*)::int AS count, CASE WHEN count(*) <= ${foundMax} THEN coalesce(json_agg(id), '[]') END AS ids FROM hits`,
  )
  const { count = 0, ids = [] } = found ?? {}
  return { ...countedSoFar(count, foundMax), ids }
}
