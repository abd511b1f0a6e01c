import { validate as isUuid } from 'uuid'
import type { BookingErrorCode } from '@/src/domain/booking/errorCodes'
import { type CheckoutStep, checkoutExpiry, decideCheckout } from '@/src/domain/finance/decideCheckout'
import { DomainError } from '@/src/domain/shared/domainError'
import { type Money, subtract } from '@/src/domain/shared/money'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { type BookingRow, lockBooking } from './lockBooking'

export type StartedPayment = {
  /** `open` and `repeat` both ask the provider, under the payment's own key. */
  step: CheckoutStep
  paymentId: string
  checkoutUrl: string | null
  checkoutId: string | null
}

type StartPayment = { bookingId: string; planRowId: string }
type OpenRow = {
  id: string
  amount_minor: number
  checkout_id: string | null
  checkout_url: string | null
  checkout_expires_at: string
}
type PlanRow = { amount_minor: number; paid_minor: number; shortfall_minor: number }

const dueOf = async (tx: Tx, { booking, planRowId }: { booking: BookingRow; planRowId: string }): Promise<Money> => {
  const row = isUuid(planRowId)
    ? await rowOf<PlanRow>(
        tx,
        sql`SELECT amount_minor, paid_minor, shortfall_minor FROM payment_plan_rows WHERE id = ${planRowId} AND booking_id = ${booking.id}`,
      )
    : undefined
  if (!row) throw new DomainError('not-found', 'There is no such payment in this plan.')
  const { currency } = booking
  const settled = { amountMinor: row.paid_minor + row.shortfall_minor, currency }
  return subtract({ amountMinor: row.amount_minor, currency }, settled)
}

const openCheckoutOf = (tx: Tx, planRowId: string) =>
  rowOf<OpenRow>(
    tx,
    sql`SELECT id, amount_minor, checkout_id, checkout_url, checkout_expires_at FROM payments
        WHERE plan_row_id = ${planRowId} AND method = 'card' AND status IN ('initiated', 'failed') FOR UPDATE`,
  )

const insert = async (
  tx: Tx,
  { booking, planRowId, due }: { booking: BookingRow; planRowId: string; due: Money },
): Promise<string> => {
  const id = newId()
  const at = tx.now.toISOString()
  await rowsOf(
    tx,
    sql`INSERT INTO payments (id, booking_id, plan_row_id, method, status, amount_minor, received_minor, refunded_minor, currency, provider,
               reference, idempotency_key, checkout_expires_at, revision, created_at, updated_at)
        VALUES (${id}, ${booking.id}, ${planRowId}, 'card', 'initiated', ${due.amountMinor}, 0, 0, ${due.currency}, 'stripe',
                ${`${booking.reference} by card`}, ${`checkout_${id}`},
                ${checkoutExpiry(tx.now).toISOString()}, 0, ${at}, ${at})`,
  )
  const after = { booking: booking.reference, planRow: planRowId, ...due }
  await audit(tx.req, { action: 'payment.initiated', entity: 'payments', entityId: id, after })
  return id
}

/**
 * Prepares the card payment of what is missing of a plan row, never an amount the caller names: at most one checkout is open
 * per row, and its key and expiry are kept before the provider is asked. Throws `not-found`, `booking-cancelled`, `plan-row-paid`.
 */
export const startPayment = (ctx: Context, { bookingId, planRowId }: StartPayment): Promise<StartedPayment> =>
  inTransaction(ctx, async (tx) => {
    const booking = await lockBooking(tx, bookingId)
    if (booking.status === 'cancelled')
      throw new DomainError<BookingErrorCode>('booking-cancelled', 'This booking is cancelled; nothing is to be paid.')
    const due = await dueOf(tx, { booking, planRowId })
    const open = await openCheckoutOf(tx, planRowId)
    const step = decideCheckout({
      due,
      now: tx.now,
      open: open
        ? {
            checkoutId: open.checkout_id,
            url: open.checkout_url,
            amount: { amountMinor: open.amount_minor, currency: booking.currency },
            expiresAt: new Date(open.checkout_expires_at),
          }
        : null,
    })
    return {
      step,
      paymentId: open?.id ?? (await insert(tx, { booking, planRowId, due })),
      checkoutUrl: step === 'reuse' ? (open?.checkout_url ?? null) : null,
      checkoutId: open?.checkout_id ?? null,
    }
  })
