import type { CustomerIdentity } from '@/src/domain/crm/customerIdentity'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

type Addresses = { emails: readonly string[]; phones: readonly string[] }

/** Makes everybody who brings one of these e-mails or phones wait for each other until the transaction ends. */
export const lockAddresses = async (tx: Tx, { emails, phones }: Addresses): Promise<void> => {
  const names = [
    ...emails.map((email) => `customer:email:${email}`),
    ...phones.map((phone) => `customer:phone:${phone}`),
  ]
  if (names.length === 0) return
  // Always in the same order, so that two who share both cannot wait for each other.
  await rowsOf(
    tx,
    sql`SELECT pg_advisory_xact_lock(key) FROM (
          SELECT DISTINCT hashtextextended(name, 0) AS key FROM jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) AS name ORDER BY key
        ) keys`,
  )
}

/** Makes everybody who brings the same e-mail or phone wait for each other until the transaction ends. */
export const lockIdentity = (tx: Tx, { email, phone }: Pick<CustomerIdentity, 'email' | 'phone'>): Promise<void> =>
  lockAddresses(tx, { emails: email ? [email] : [], phones: phone ? [phone] : [] })
