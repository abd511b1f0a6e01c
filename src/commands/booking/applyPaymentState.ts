import { recordActivity } from '@/src/commands/crm/recordActivity'
import { flagForReview } from '@/src/commands/finance/flagForReview'
import { followRefunds } from '@/src/commands/finance/followRefunds'
import { lockPayment, type PaymentRow } from '@/src/commands/finance/lockPayment'
import {
  type AppliedFact,
  applyPaymentFact,
  type PaymentEffect,
  type ProviderPayment,
} from '@/src/domain/finance/applyPaymentFact'
import type { ReportedRefund } from '@/src/domain/finance/matchRefunds'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { companySettings } from '@/src/queries/shared/company'
import { completeRefund } from './completeRefund'
import { followFacts } from './followFacts'
import { type BookingRow, lockBooking } from './lockBooking'
import { receivePayment } from './receivePayment'

/** What the provider says about a payment now. */
export type ReportedPayment = ProviderPayment & {
  checkoutId: string | null
  paymentIntentId: string | null
  capturedAt: Date | null
  refunds: readonly ReportedRefund[]
}

type ApplyPaymentState = {
  paymentId: string
  /** The payment's revision when the provider was asked. */
  revision: number
  reported: ReportedPayment
}

type Applying = { booking: BookingRow; payment: PaymentRow; reported: ReportedPayment; applied: AppliedFact }

const knownOf = ({ status, currency, ...row }: PaymentRow) => ({
  status,
  amount: { amountMinor: row.amount_minor, currency },
  received: { amountMinor: row.received_minor, currency },
  refunded: { amountMinor: row.refunded_minor, currency },
})

const amountOf = (effects: PaymentEffect[], kind: 'record_receipt' | 'record_refund'): number =>
  effects.reduce((sum, effect) => (effect.kind === kind ? sum + effect.amount.amountMinor : sum), 0)

const write = async (tx: Tx, { payment, reported, applied: { status, moves, effects } }: Applying): Promise<void> => {
  const { zone } = await companySettings(tx)
  const receivedOn = reported.capturedAt ? todayIn(zone, reported.capturedAt) : null
  const news = moves.length + effects.length > 0 ? 1 : 0
  const failure = status === 'failed' ? (reported.lastFailure?.message ?? null) : null
  await rowsOf(
    tx,
    sql`UPDATE payments SET status = ${status}, received_minor = received_minor + ${amountOf(effects, 'record_receipt')},
               refunded_minor = refunded_minor + ${amountOf(effects, 'record_refund')},
               checkout_id = coalesce(checkout_id, ${reported.checkoutId}),
               provider_payment_id = coalesce(provider_payment_id, ${reported.paymentIntentId}),
               received_on = coalesce(received_on, ${receivedOn}), failure = ${failure}, revision = revision + ${news}, updated_at = ${tx.now.toISOString()}
        WHERE id = ${payment.id}`,
  )
  if (moves.length === 0 || amountOf(effects, 'record_receipt') > 0 || amountOf(effects, 'record_refund') > 0) return
  await audit(tx.req, {
    action: `payment.${status}`,
    entity: 'payments',
    entityId: payment.id,
    before: { status: payment.status },
    after: { status },
    reason: failure,
  })
}

const carryOut = async (tx: Tx, { booking, payment, reported }: Applying, effect: PaymentEffect): Promise<void> => {
  const ids = { paymentId: payment.id, bookingId: booking.id }
  const { method, plan_row_id: planRowId } = payment
  const reference = reported.paymentIntentId
  if (effect.kind === 'record_receipt')
    await receivePayment(tx, {
      booking,
      payment: { id: payment.id, method, planRowId, reference },
      amount: effect.amount,
    })
  if (effect.kind === 'record_refund')
    await completeRefund(tx, { booking, paymentId: payment.id, amount: effect.amount })
  if (effect.kind === 'ask_staff')
    await flagForReview(tx, { ...ids, reason: effect.reason, occasion: String(reported.refunded.amountMinor) })
}

const tellDeclined = async (tx: Tx, { booking, payment, reported }: Applying): Promise<void> => {
  const detail = `A card payment for booking ${booking.reference} was declined: ${reported.lastFailure?.message ?? 'no reason given'}`
  await recordActivity(tx, { leadId: booking.lead_id, type: 'payment', detail, data: { paymentId: payment.id } })
  await emit(tx.req, { type: 'payment.failed', data: { paymentId: payment.id, bookingId: booking.id } })
}

/**
 * Brings a card payment to what the provider says is true now, with all that follows, however often and in whatever order
 * its news comes; `stale` when the payment moved on since the provider was asked: ask again. Throws `not-found`.
 */
export const applyPaymentState = (
  ctx: Context,
  { paymentId, revision, reported }: ApplyPaymentState,
): Promise<'applied' | 'stale'> =>
  inTransaction(ctx, async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    if (Number(payment.revision) !== revision) return 'stale'
    const applying = {
      payment,
      reported,
      booking: await lockBooking(tx, payment.booking_id),
      applied: applyPaymentFact(knownOf(payment), reported),
    }
    await followRefunds(tx, { payment, reported: reported.refunds })
    await write(tx, applying)
    if (applying.applied.moves.includes('failed') && applying.applied.status === 'failed')
      await tellDeclined(tx, applying)
    for (const effect of applying.applied.effects) await carryOut(tx, applying, effect)
    if (applying.applied.moves.includes('lost')) await followFacts(tx, payment.booking_id)
    return 'applied'
  })
