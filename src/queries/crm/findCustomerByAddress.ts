import { normaliseEmail } from '@/src/domain/shared/email'
import { normalisePhone } from '@/src/domain/shared/phone'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

const foundMax = 20

export type CustomersByAddress = { byEmail: string | null; byPhone: string[] }

/**
 * Finds whose an e-mail address (one customer's at most) and a phone (several may share it, oldest customer first) are,
 * also addresses a merge brought; works inside an open transaction. What cannot be read finds nobody.
 */
export const findCustomerByAddress = async (
  at: HasSession,
  { email, phone }: { email?: string | null; phone?: string | null },
): Promise<CustomersByAddress> => {
  const rows = await rowsOf<{ id: string; kind: 'email' | 'phone' }>(
    at,
    sql`SELECT c.id, i.kind FROM customer_identities i JOIN customers c ON c.id = i.customer_id
        WHERE (i.kind = 'email' AND i.value = ${email ? normaliseEmail(email) : null})
           OR (i.kind = 'phone' AND i.value = ${phone ? normalisePhone(phone) : null})
        ORDER BY c.created_at, c.id LIMIT ${foundMax}`,
  )
  return {
    byEmail: rows.find(({ kind }) => kind === 'email')?.id ?? null,
    byPhone: rows.filter(({ kind }) => kind === 'phone').map(({ id }) => id),
  }
}
