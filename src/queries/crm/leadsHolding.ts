import type { Context } from '@/src/platform/context'
import { rowOf, type Sql, sql } from '@/src/platform/database/session'
import { type Counted, countedSoFar } from './countedMax'
import { customerHolds } from './customerHolds'
import { idBegins } from './idBegins'
import { searchPattern } from './searchPattern'

/** A search counts to here. So many are sorted by themselves; more are met soon enough on a walk in the order asked for. */
const foundMax = 1_000

/** What a lead itself says is kept folded beside it. */
const leadHolds = (text: string): Sql => sql`l.search_text LIKE fold_text(${searchPattern(text)})`
const ownerHolds = (text: string): Sql => sql`fold_text(s.name) LIKE fold_text(${searchPattern(text)})`

/** The condition that a lead (as `l`), its owner (as `s`) or its customer (as `c`) holds a text. */
export const holdsText = (text: string): Sql =>
  sql`(${leadHolds(text)} OR ${ownerHolds(text)} OR ${customerHolds(text)} OR ${idBegins(sql`l.id`, text)})`

/**
 * Counts the leads that hold a text and pass the other conditions, up to a thousand, by one statement that asks each index
 * for itself; `ids` names them unless there are more. Where few pass the others, those are read instead of all that hold
 * the text.
 */
export const leadsHolding = async (
  ctx: Pick<Context, 'payload'>,
  { text, conditions }: { text: string; conditions: Sql },
): Promise<Counted & { ids: string[] | null }> => {
  const most = foundMax + 1
  const areFew = sql`(SELECT count(*) FROM few) <= ${foundMax}`
  const found = await rowOf<{ count: number; ids: string[] | null }>(
    ctx,
    sql`WITH few AS MATERIALIZED (SELECT l.id FROM leads l WHERE ${conditions} LIMIT ${most}), hits AS (
          (SELECT l.id FROM few JOIN leads l ON l.id = few.id WHERE ${areFew} AND ${leadHolds(text)})
          UNION (SELECT l.id FROM leads l WHERE NOT ${areFew} AND ${leadHolds(text)} AND ${conditions} LIMIT ${most})
          UNION (SELECT l.id FROM customers c JOIN leads l ON l.customer_id = c.id WHERE ${customerHolds(text)} AND ${conditions} LIMIT ${most})
          UNION (SELECT l.id FROM staff s JOIN leads l ON l.owner_id = s.id WHERE ${ownerHolds(text)} AND ${conditions} LIMIT ${most})
          UNION (SELECT l.id FROM leads l WHERE ${idBegins(sql`l.id`, text)} AND ${conditions} LIMIT ${most}))
        SELECT count(*)::int AS count, CASE WHEN count(*) <= ${foundMax} THEN coalesce(json_agg(id), '[]') END AS ids FROM hits`,
  )
  const { count = 0, ids = [] } = found ?? {}
  return { ...countedSoFar(count, foundMax), ids }
}
