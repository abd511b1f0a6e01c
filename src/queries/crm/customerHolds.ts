import { type Sql, sql } from '@/src/platform/database/session'
import { searchPattern } from './searchPattern'

/** The condition that a customer's (as `c`) name or e-mail holds a text; both have an index of trigrams. */
export const customerHolds = (text: string): Sql =>
  sql`(fold_text(c.name) LIKE fold_text(${searchPattern(text)}) OR c.email LIKE ${searchPattern(text.toLowerCase())})`
