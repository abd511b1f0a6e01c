import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Writes columns of a customer as an image of the row has them. */
export const writeCustomer = async (tx: Tx, id: string, columns: Record<string, unknown>): Promise<void> => {
  const names = sql.join(
    Object.keys(columns).map((name) => sql.identifier(name)),
    sql`, `,
  )
  await rowsOf(
    tx,
    sql`UPDATE customers SET (${names}) = (SELECT ${names} FROM jsonb_populate_record(NULL::customers, ${JSON.stringify(columns)}::jsonb)) WHERE id = ${id}`,
  )
}
