import { type Sql, sql } from '@/src/platform/database/session'

/** A customer as the staff API shows them. */
export type CustomerView = {
  id: string
  name: string
  given_name: string | null
  family_name: string | null
  email: string | null
  phone: string | null
  phone_typed: string | null
  kind: string
  language: string | null
  country: string | null
  /** Whom they were merged into: use that one. */
  merged_into_id: string | null
  created_at: string
  updated_at: string
}

/** What is selected of a customer (as `c`). */
export const customerColumns: Sql = sql`c.id, c.name, c.given_name, c.family_name, c.email, c.phone, c.phone_typed,
  c.kind, c.language, c.country, c.merged_into_id, c.created_at, c.updated_at`

/** Writes a selected customer as they go over the wire. */
export const customerView = (row: CustomerView): CustomerView => ({
  ...row,
  created_at: new Date(row.created_at).toISOString(),
  updated_at: new Date(row.updated_at).toISOString(),
})
