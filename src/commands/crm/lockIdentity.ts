import type { CustomerIdentity } from '@/src/domain/crm/customerIdentity'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Makes everybody who brings the same e-mail or phone wait for each other until the transaction ends. */
export const lockIdentity = async (
  tx: Tx,
  { email, phone }: Pick<CustomerIdentity, 'email' | 'phone'>,
): Promise<void> => {
  const names = [email && `customer:email:${email}`, phone && `customer:phone:${phone}`].filter((name) => name !== null)
  if (names.length === 0) return
  // Always in the same order, so that two who share both cannot wait for each other.
  await rowsOf(
    tx,
    sql`SELECT pg_advisory_xact_lock(key) FROM (
          SELECT DISTINCT hashtextextended(name, 0) AS key FROM jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) AS name ORDER BY key
        ) keys`,
  )
}
