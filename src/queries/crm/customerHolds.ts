import { type Sql, sql } from '@/src/platform/database/session'
import { searchedFor } from './searchedFor'
import { searchPattern } from './searchPattern'

/** The condition that a customer's (as `c`) e-mail holds a text; none holds a space. */
export const emailHolds = (text: string): Sql =>
  /\s/.test(text) ? sql`false` : sql`c.email LIKE ${searchPattern(text.toLowerCase())}`

/** The condition that a customer's (as `c`) name or e-mail holds a text. */
export const customerHolds = (text: string): Sql =>
  sql`(${searchedFor(text).holds(sql`c.name_text`)} OR ${emailHolds(text)})`
