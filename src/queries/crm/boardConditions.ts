import type { Caller } from '@/src/access/callers'
import { type ClosedStage, closedStages, openStages } from '@/src/domain/crm/boardMoves'
import type { LeadChannel } from '@/src/domain/crm/leadRequest'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'
import { searchPattern, startPattern } from './searchPattern'
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

/** A part of three letters has a trigram to be found by; what is shorter is looked for at the beginning. */
const partLettersMin = 3

const nameHolds = (text: string): Sql =>
  text.length < partLettersMin
    ? sql`fold_text(c.name) COLLATE "C" LIKE fold_text(${startPattern(text)})`
    : sql`fold_text(c.name) LIKE fold_text(${searchPattern(text)})`

const leadHolds = (text: string): Sql =>
  sql`(fold_text(l.title) LIKE fold_text(${searchPattern(text)}) OR l.reference COLLATE "C" LIKE ${startPattern(text.toUpperCase())})`

// Open leads are few: each is asked for itself, however many customers are called so.
const textHolds = (text: string): Sql =>
  sql`(${leadHolds(text)} OR (SELECT ${nameHolds(text)} FROM customers c WHERE c.id = l.customer_id))`

const filterConditions = ({ caller, ownerId, destination, style, channel }: BoardFilter): Sql => {
  const conditions = [leadsVisibleTo(caller, ownerId)]
  if (destination) conditions.push(sql`fold_text(l.destination) = fold_text(${destination})`)
  if (style) conditions.push(sql`fold_text(l.style) = fold_text(${style})`)
  if (channel) conditions.push(sql`l.channel = ${channel}`)
  return sql.join(conditions, sql` AND `)
}

/** Selects the open leads that hold a text, asking each index for itself: of a name that few have, only those few are read. */
export const openLeadsHolding = (filter: BoardFilter, text: string): Sql => {
  const conditions = sql`l.stage IN ${anyOf(openStages)} AND ${filterConditions(filter)}`
  return sql`SELECT l.id FROM leads l WHERE ${leadHolds(text)} AND ${conditions}
    UNION SELECT l.id FROM customers c JOIN leads l ON l.customer_id = c.id WHERE ${nameHolds(text)} AND ${conditions}`
}

/** The condition on open leads (as `l`) that a caller may see and a filter lets through. */
export const boardConditions = (filter: BoardFilter): Sql =>
  filter.search ? sql`${filterConditions(filter)} AND ${textHolds(filter.search)}` : filterConditions(filter)

/** Selects, up to a limit, the leads of a closed stage that a filter lets through. */
export const closedLeads = (filter: BoardFilter, { stage, limit }: { stage: ClosedStage; limit: number }): Sql =>
  sql`SELECT FROM leads l WHERE l.stage = ${stage} AND ${filterConditions(filter)} LIMIT ${limit}`

/** Selects, up to a limit, the closed leads that hold a text, with their stages; each index is asked once for all of them. */
export const closedLeadsHolding = (filter: BoardFilter, { text, limit }: { text: string; limit: number }): Sql => {
  const conditions = sql`l.stage IN ${anyOf(closedStages)} AND ${filterConditions(filter)}`
  return sql`(SELECT l.id, l.stage FROM leads l WHERE ${leadHolds(text)} AND ${conditions} LIMIT ${limit})
    UNION (SELECT l.id, l.stage FROM customers c JOIN leads l ON l.customer_id = c.id WHERE ${nameHolds(text)} AND ${conditions} LIMIT ${limit})
    LIMIT ${limit}`
}
