import type { CurrencyCode } from '@/src/domain/shared/currency'
import { isLanguage, type Language } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

export type BookingPeople = {
  reference: string
  title: string
  startDate: string | null
  total: { amountMinor: number; currency: CurrencyCode }
  language: Language
  customerId: string
  leadId: string
  customer: { name: string; email: string | null }
  /** Null where nobody active owns the booking. */
  owner: { name: string; email: string } | null
}

type Row = {
  reference: string
  title: string
  start_date: string | null
  total_minor: number
  currency: CurrencyCode
  language: string | null
  customer_id: string
  lead_id: string
  customer_name: string
  customer_email: string | null
  owner_name: string | null
  owner_email: string | null
}

/** Reads whom messages about a booking go to, and what they are about; null when there is no such booking. */
export const bookingPeople = async (ctx: Context, bookingId: string): Promise<BookingPeople | null> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT b.reference, b.title, b.start_date, b.total_minor, b.currency, b.accepted->>'language' AS language, b.customer_id, b.lead_id,
               c.name AS customer_name, c.email AS customer_email, s.name AS owner_name, s.email AS owner_email
        FROM bookings b JOIN customers c ON c.id = b.customer_id LEFT JOIN staff s ON s.id = b.owner_id AND s.active
        WHERE b.id = ${bookingId}`,
  )
  if (!row) return null
  const { owner_name: ownerName, owner_email: ownerEmail } = row
  return {
    reference: row.reference,
    title: row.title,
    startDate: row.start_date,
    total: { amountMinor: row.total_minor, currency: row.currency },
    language: row.language && isLanguage(row.language) ? row.language : 'en',
    customerId: row.customer_id,
    leadId: row.lead_id,
    customer: { name: row.customer_name, email: row.customer_email },
    owner: ownerName && ownerEmail ? { name: ownerName, email: ownerEmail } : null,
  }
}
