import { planPayments } from '@/src/commands/finance/planPayments'
import { nextReference } from '@/src/commands/shared/nextReference'
import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'
import type { BookingStatus } from '@/src/domain/booking/bookingMachine'
import type { PaymentPlan } from '@/src/domain/finance/paymentPlan'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { Travelers } from '@/src/domain/shared/offerView'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { ensureLink } from '@/src/platform/links/customerLinks'
import { emit } from '@/src/platform/outbox/emit'
import { companySettings } from '@/src/queries/shared/company'
import { followFacts } from './followFacts'

export type OpenBooking = {
  quoteId: string
  versionId: string
  leadId: string
  customerId: string
  ownerId: string | null
  snapshot: AcceptedSnapshot
  plan: PaymentPlan
  acceptedPdfId: string | null
}

export type OpenedBooking = { bookingId: string; reference: string; status: BookingStatus; linkToken: string }

const placesFor = ({ adults, children }: Travelers) => [
  ...Array.from({ length: adults }, () => ({ category: 'adult' as const })),
  ...Array.from({ length: children }, () => ({ category: 'child' as const })),
]

/**
 * Opens the booking of an accepted quote: places for its travelers, what was accepted, the payment plan and the customer's
 * link; one that asks for no deposit is confirmed at once. Throws `plan-not-whole`.
 */
export const openBooking = (ctx: Context, opened: OpenBooking): Promise<OpenedBooking> =>
  inTransaction(ctx, async (tx) => {
    const { snapshot, plan, ownerId } = opened
    const { title, total, startDate, endDate, language } = snapshot
    const { zone } = await companySettings(tx)
    const reference = await nextReference(tx, 'B')
    const { id: bookingId } = await tx.payload.create({
      collection: 'bookings',
      data: {
        reference,
        title,
        status: 'pending',
        supplierStatus: 'none',
        travelers: placesFor(snapshot.travelers),
        accepted: snapshot,
        acceptedHash: snapshot.versionHash,
        acceptedPdf: opened.acceptedPdfId,
        acceptedPdfHash: snapshot.pdfHash,
        acceptedAt: snapshot.acceptedAt,
        startDate,
        endDate,
        totalMinor: total.amountMinor,
        paidMinor: 0,
        currency: total.currency,
        customer: opened.customerId,
        owner: ownerId,
        lead: opened.leadId,
        quote: opened.quoteId,
        quoteVersion: opened.versionId,
      },
      depth: 0,
      req: tx.req,
    })
    await planPayments(tx, {
      bookingId,
      total,
      plan,
      language,
      acceptedOn: todayIn(zone, tx.now),
      tripStart: startDate,
      tripEnd: endDate,
    })
    const linkToken = await ensureLink(tx, { kind: 'booking', targetId: bookingId, active: true })
    const after = { reference, quote: snapshot.quoteReference, version: snapshot.version, total }
    await audit(tx.req, { action: 'booking.created', entity: 'bookings', entityId: bookingId, after })
    await emit(tx.req, { type: 'booking.created', data: { bookingId, quoteId: opened.quoteId } })

    const { status } = await followFacts(tx, bookingId)
    return { bookingId, reference, status, linkToken }
  })
