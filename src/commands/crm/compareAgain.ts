import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'

/** Has a customer compared with the others again, though their own record is as it was. */
export const compareAgain = async (tx: Tx, customerId: string): Promise<void> => {
  await rowsOf(tx, sql`UPDATE customers SET compared_as = NULL WHERE id = ${customerId}`)
  await emit(tx.req, { type: 'customer.changed', data: { customerId } })
}
