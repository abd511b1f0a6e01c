import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

/** https://www.twilio.com/docs/whatsapp/key-concepts: so long after a customer's last message anything may be written to them. */
const windowMs = 24 * 60 * 60 * 1000

export type WhatsAppWindow = { openUntil: Date | null; isOpen: boolean }

/** Reads until when a phone may be written to in one's own words; null where nobody wrote from it yet. */
export const whatsappWindow = async (
  at: HasSession,
  { phone, now }: { phone: string; now: Date },
): Promise<WhatsAppWindow> => {
  const row = await rowOf<{ received_at: string }>(
    at,
    sql`SELECT received_at FROM inbound_messages WHERE "from" = ${phone} AND channel = 'whatsapp' ORDER BY received_at DESC LIMIT 1`,
  )
  const openUntil = row ? new Date(new Date(row.received_at).getTime() + windowMs) : null
  return { openUntil, isOpen: openUntil !== null && openUntil > now }
}
