import { recordActivity } from '@/src/commands/crm/recordActivity'
import { flagForReview } from '@/src/commands/finance/flagForReview'
import type { PaymentMethod } from '@/src/commands/finance/lockPayment'
import type { ReviewReason } from '@/src/domain/finance/reviewText'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import { isPositive, type Money } from '@/src/domain/shared/money'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { followFacts } from './followFacts'
import type { BookingRow } from './lockBooking'

type Received = {
  booking: BookingRow
  payment: { id: string; method: PaymentMethod; planRowId: string | null; reference: string | null }
  amount: Money
}

const means: Record<PaymentMethod, string> = { card: 'by card', bank_transfer: 'by bank transfer', cash: 'in cash' }

const isPaidAlready = async (tx: Tx, planRowId: string | null): Promise<boolean> => {
  if (!planRowId) return false
  const row = await rowOf<{ status: string }>(tx, sql`SELECT status FROM payment_plan_rows WHERE id = ${planRowId}`)
  return row?.status === 'paid'
}

/**
 * Carries out what follows from money that came in, whichever door it came through; its payment row is written and the
 * booking locked. The plan is paid in due order, the deposit confirms the booking, and what a person should see is flagged.
 */
export const receivePayment = async (tx: Tx, { booking, payment, amount }: Received): Promise<void> => {
  const { id: paymentId, method, reference } = payment
  const paidBefore = await isPaidAlready(tx, payment.planRowId)
  const bookingId = booking.id
  await recordActivity(tx, {
    leadId: booking.lead_id,
    type: 'payment',
    detail: `${formatMoney(amount, 'en')} received ${means[method]} for booking ${booking.reference}.`,
    data: { paymentId, bookingId },
  })
  await audit(tx.req, {
    action: 'payment.received',
    entity: 'payments',
    entityId: paymentId,
    after: { booking: booking.reference, method, reference, ...amount },
  })
  await emit(tx.req, { type: 'payment.received', data: { paymentId, bookingId, ...amount } })

  const { allocation } = await followFacts(tx, bookingId)
  const reasons: [ReviewReason, boolean][] = [
    ['booking-cancelled', booking.status === 'cancelled'],
    ['row-already-paid', paidBefore],
    ['more-than-planned', isPositive(allocation.unallocated)],
  ]
  for (const [reason, applies] of reasons) if (applies) await flagForReview(tx, { paymentId, bookingId, reason })
}
