import { insertRefund } from '@/src/commands/finance/insertRefund'
import { lockPayment, type PaymentRow } from '@/src/commands/finance/lockPayment'
import type { FinanceErrorCode } from '@/src/domain/finance/errorCodes'
import { paymentMachine } from '@/src/domain/finance/paymentMachine'
import { type CalendarDate, compareDates, isCalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import type { Money } from '@/src/domain/shared/money'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { companySettings } from '@/src/queries/shared/company'
import { completeRefund } from './completeRefund'
import { lockBooking } from './lockBooking'

type RecordRefund = {
  paymentId: string
  amount: Money
  reason: string
  refundedOn: CalendarDate
  reference: string
}

const refuse = (code: FinanceErrorCode, detail: string): never => {
  throw new DomainError<FinanceErrorCode>(code, detail)
}

const writePayment = async (tx: Tx, { payment, amount }: { payment: PaymentRow; amount: Money }): Promise<void> => {
  const refundedMinor = payment.refunded_minor + amount.amountMinor
  const to = refundedMinor >= payment.received_minor ? 'refunded' : 'partially_refunded'
  if (to !== payment.status) assertTransition(paymentMachine, { from: payment.status, to })
  await rowsOf(
    tx,
    sql`UPDATE payments SET status = ${to}, refunded_minor = ${refundedMinor}, revision = revision + 1, updated_at = ${tx.now.toISOString()}
        WHERE id = ${payment.id}`,
  )
}

/**
 * Records money that a person sent back, by bank transfer or in cash; throws `not-found`, `invalid-date`,
 * `payment-not-refundable` or `refund-exceeds-payment`.
 */
export const recordRefund = (ctx: Context, refund: RecordRefund): Promise<{ refundId: string }> =>
  inTransaction(ctx, async (tx) => {
    const { paymentId, amount, reason, refundedOn, reference } = refund
    const payment = await lockPayment(tx, paymentId)
    if (payment.method === 'card')
      refuse('payment-not-refundable', 'A card payment is given back through the provider.')
    const { zone } = await companySettings(tx)
    if (!isCalendarDate(refundedOn) || compareDates(refundedOn, todayIn(zone, tx.now)) > 0)
      refuse('invalid-date', 'Money went back today or before.')
    const status = 'completed'
    const refundId = await insertRefund(tx, { payment, refund: { amount, reason, status, refundedOn, reference } })
    await writePayment(tx, { payment, amount })
    const booking = await lockBooking(tx, payment.booking_id)
    await completeRefund(tx, { booking, paymentId, amount, reason })
    return { refundId }
  })
