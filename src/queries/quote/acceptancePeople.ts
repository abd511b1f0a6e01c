import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import type { StoredOffer } from './frozenOffer'

export type AcceptancePeople = {
  leadId: string
  customerId: string
  customer: { name: string; email: string | null }
  owner: { name: string; email: string } | null
  reference: string
  bookingReference: string
  view: Pick<StoredOffer['view'], 'title' | 'startDate' | 'company'>
  /** What was accepted: the price is that of what was chosen. */
  total: Money
  language: Language
}

type Row = {
  lead_id: string
  customer_id: string
  customer_name: string
  customer_email: string | null
  owner_name: string | null
  owner_email: string | null
  reference: string
  booking_reference: string
  frozen: StoredOffer
  accepted: AcceptedSnapshot
}

/** Reads whom to tell that a quote was accepted, and of what; null when the booking is gone. */
export const acceptancePeople = async (
  ctx: Context,
  { versionId, bookingId }: { versionId: string; bookingId: string },
): Promise<AcceptancePeople | null> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT q.lead_id, q.customer_id, c.name AS customer_name, c.email AS customer_email, s.name AS owner_name, s.email AS owner_email,
               q.reference, b.reference AS booking_reference, b.accepted, v.frozen
        FROM quote_versions v JOIN quotes q ON q.id = v.quote_id JOIN customers c ON c.id = q.customer_id
        JOIN bookings b ON b.id = ${bookingId} LEFT JOIN staff s ON s.id = q.owner_id
        WHERE v.id = ${versionId}`,
  )
  if (!row) return null
  return {
    leadId: row.lead_id,
    customerId: row.customer_id,
    customer: { name: row.customer_name, email: row.customer_email },
    owner: row.owner_email ? { name: row.owner_name ?? row.owner_email, email: row.owner_email } : null,
    reference: row.reference,
    bookingReference: row.booking_reference,
    view: row.frozen.view,
    total: row.accepted.total,
    language: row.frozen.view.language,
  }
}
