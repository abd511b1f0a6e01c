import { contactRefusal } from '@/src/domain/shared/contactRefusal'
import { normaliseEmail } from '@/src/domain/shared/email'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

type Channel = 'email' | 'whatsapp'
export type Address = { channel: Channel; to: string }

type Asked = { channel: Channel; to: string | null; customerId: string | null }

const phoneOf = async (tx: Tx, customerId: string | null): Promise<string | null> => {
  if (!customerId) return null
  const row = await rowOf<{ phone: string | null }>(tx, sql`SELECT phone FROM customers WHERE id = ${customerId}`)
  return row?.phone ?? null
}

/** Finds where a message goes: the customer's phone for WhatsApp, else the e-mail address; null where neither is known. */
export const addressOf = async (tx: Tx, { channel, to, customerId }: Asked): Promise<Address | null> => {
  if (channel === 'whatsapp') {
    const phone = to?.startsWith('+') ? to : await phoneOf(tx, customerId)
    if (phone) return { channel, to: phone }
  }
  return to?.includes('@') ? { channel: 'email', to: normaliseEmail(to) } : null
}

type Recipient = { customerId: string | null; audience: 'customer' | 'staff'; bookingId: string | null }

/** Tells why nothing is sent to an address, or to this customer; null where sending is allowed. */
export const suppressionOf = async (
  tx: Tx,
  address: string,
  { customerId, audience, bookingId }: Recipient,
): Promise<string | null> => {
  const row = await rowOf<{ reason: string | null; contact: boolean | null }>(
    tx,
    sql`SELECT (SELECT reason FROM suppressed_addresses WHERE address = ${address}) AS reason,
               (SELECT granted FROM consent_records WHERE customer_id = ${customerId} AND purpose = 'contact' ORDER BY at DESC, id DESC LIMIT 1) AS contact`,
  )
  if (row?.reason)
    return `Nothing is sent to this address: it ${row.reason === 'asked' ? 'asked for no messages' : row.reason}.`
  return audience === 'customer'
    ? contactRefusal({ contact: row?.contact ?? null, isAboutBooking: bookingId !== null })
    : null
}
