import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

const tables = [
  ...['customers', 'leads', 'quotes', 'bookings', 'messages', 'inbound_messages', 'consent_records'],
  ...['customer_identities'],
  ...['customers_rels', 'customer_relations', 'duplicate_suggestions', 'lead_submissions', 'lead_activities', 'tasks'],
]

/** Every row of the tables a merge may touch, written as PostgreSQL prints it. */
export const customerRows = async (ctx: Context): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {}
  for (const table of tables) {
    const rows = await rowsOf<{ row: string }>(
      ctx,
      sql`SELECT t::text AS row FROM ${sql.identifier(table)} t ORDER BY t::text COLLATE "C"`,
    )
    found[table] = rows.map(({ row }) => row)
  }
  return found
}

/** Names every column of the database that refers to a customer, as `table.column`. */
export const referencesToCustomers = async (ctx: Context): Promise<string[]> => {
  const row = await rowOf<{ names: string[] }>(
    ctx,
    sql`SELECT array_agg(c.table_name || '.' || c.column_name ORDER BY 1) AS names
        FROM information_schema.referential_constraints r
        JOIN information_schema.key_column_usage c ON c.constraint_name = r.constraint_name AND c.constraint_schema = r.constraint_schema
        JOIN information_schema.table_constraints target ON target.constraint_name = r.unique_constraint_name AND target.constraint_schema = r.unique_constraint_schema
        WHERE target.table_name = 'customers' AND r.constraint_schema = 'public'`,
  )
  return row?.names ?? []
}
