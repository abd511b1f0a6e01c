import { validate as isUuid } from 'uuid'
import type { Caller } from '@/src/access/callers'
import type { LeadChannel } from '@/src/domain/crm/leadRequest'
import { type Sql, sql } from '@/src/platform/database/session'
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

const textHolds = (text: string): Sql =>
  sql`(fold_text(l.title) LIKE fold_text(${searchPattern(text)}) OR l.reference LIKE ${startPattern(text.toUpperCase())}
       OR l.customer_id IN (SELECT c.id FROM customers c WHERE ${nameHolds(text)}))`

/** The condition on leads (as `l`) that a caller may see and a filter lets through. */
export const boardConditions = ({ caller, ownerId, destination, style, channel, search }: BoardFilter): Sql => {
  const conditions = [leadsVisibleTo(caller)]
  if (ownerId === 'unassigned') conditions.push(sql`l.owner_id IS NULL`)
  else if (ownerId) conditions.push(isUuid(ownerId) ? sql`l.owner_id = ${ownerId}` : sql`false`)
  if (destination) conditions.push(sql`fold_text(l.destination) = fold_text(${destination})`)
  if (style) conditions.push(sql`fold_text(l.style) = fold_text(${style})`)
  if (channel) conditions.push(sql`l.channel = ${channel}`)
  if (search) conditions.push(textHolds(search))
  return sql.join(conditions, sql` AND `)
}
