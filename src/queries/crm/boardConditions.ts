import type { Caller } from '@/src/access/callers'
import { type ClosedStage, closedStages, openStages } from '@/src/domain/crm/boardMoves'
import type { LeadChannel } from '@/src/domain/crm/leadRequest'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'
import { type LeadSearch, leadHits } from './leadHits'
import { searchedFor } from './searchedFor'
import { startPattern } from './searchPattern'
import { leadsVisibleTo } from './visibleTo'

export type BoardFilter = {
  caller: Caller
  /** A staff id, or `unassigned`. */
  ownerId?: string
  destination?: string
  style?: string
  channel?: LeadChannel
  search?: string
}

/** The condition that a lead's (as `l`) reference begins with a text. */
const referenceBegins = (text: string): Sql => sql`l.reference COLLATE "C" LIKE ${startPattern(text.toUpperCase())}`

const boardSearch = (text: string): LeadSearch => {
  const { hasWords, holds, isTooLittle } = searchedFor(text)
  return {
    lead: {
      words: sql`(${hasWords(sql`l.search_words`, 'A')} OR ${referenceBegins(text)})`,
      parts: holds(sql`l.title_text`),
    },
    customer: { words: hasWords(sql`c.name_words`), parts: holds(sql`c.name_text`) },
    isTooLittle,
  }
}

// The leads of a column are few: each is asked for itself, however many customers are called so.
const textHolds = (text: string): Sql => {
  const { lead, customer } = boardSearch(text)
  return sql`(${lead.words} OR ${lead.parts}
    OR (SELECT ${customer.words} OR ${customer.parts} FROM customers c WHERE c.id = l.customer_id))`
}

const filterConditions = ({ caller, ownerId, destination, style, channel }: BoardFilter): Sql => {
  const conditions = [leadsVisibleTo(caller, ownerId)]
  if (destination) conditions.push(sql`fold_text(l.destination) = fold_text(${destination})`)
  if (style) conditions.push(sql`fold_text(l.style) = fold_text(${style})`)
  if (channel) conditions.push(sql`l.channel = ${channel}`)
  return sql.join(conditions, sql` AND `)
}

/** The condition on open leads (as `l`) that a caller may see and a filter lets through. */
export const boardConditions = (filter: BoardFilter): Sql =>
  filter.search ? sql`${filterConditions(filter)} AND ${textHolds(filter.search)}` : filterConditions(filter)

/** Selects, up to a limit, the leads of a closed stage that a filter lets through. */
export const closedLeads = (filter: BoardFilter, { stage, limit }: { stage: ClosedStage; limit: number }): Sql =>
  sql`SELECT FROM leads l WHERE l.stage = ${stage} AND ${filterConditions(filter)} LIMIT ${limit}`

/** Begins a statement: `hits` holds the leads that hold a text and that a filter lets through, all open ones and closed ones up to a limit. */
export const boardHits = (filter: BoardFilter, { text, limit }: { text: string; limit: number }): Sql =>
  leadHits({
    search: boardSearch(text),
    conditions: filterConditions(filter),
    groups: [{ where: sql`l.stage IN ${anyOf(openStages)}` }, { where: sql`l.stage IN ${anyOf(closedStages)}`, limit }],
  })
