import type { FinanceErrorCode } from '@/src/domain/finance/errorCodes'
import { type CalendarDate, compareDates, isCalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertSameCurrency, isPositive, type Money, zero } from '@/src/domain/shared/money'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { companySettings } from '@/src/queries/shared/company'
import { type BookingRow, lockBooking } from './lockBooking'
import { receivePayment } from './receivePayment'

export type Receipt = {
  bookingId: string
  method: 'bank_transfer' | 'cash'
  amount: Money
  receivedOn: CalendarDate
  reference: string
  note?: string | null
  /** The staff member who saw the money, if one did. */
  confirmedBy: string | null
}

const refuse = (code: FinanceErrorCode, detail: string): never => {
  throw new DomainError<FinanceErrorCode>(code, detail)
}

const assertPlausible = async (tx: Tx, { receipt, booking }: { receipt: Receipt; booking: BookingRow }) => {
  assertSameCurrency(zero(booking.currency), receipt.amount)
  if (!isPositive(receipt.amount)) refuse('invalid-amount', 'A receipt is more than nothing.')
  const { zone } = await companySettings(tx)
  if (!isCalendarDate(receipt.receivedOn) || compareDates(receipt.receivedOn, todayIn(zone, tx.now)) > 0)
    refuse('invalid-date', 'Money is received today or before.')
}

/** A form sent twice is one receipt: no bank credits the same amount with the same reference twice a day. */
const assertNew = async (tx: Tx, { bookingId, method, amount, receivedOn, reference }: Receipt) => {
  const same = await rowOf(
    tx,
    sql`SELECT id FROM payments WHERE booking_id = ${bookingId} AND method = ${method} AND amount_minor = ${amount.amountMinor}
          AND received_on = ${receivedOn} AND reference = ${reference}`,
  )
  if (same) refuse('receipt-already-recorded', 'This amount is recorded already, with the same day and reference.')
}

const insert = (tx: Tx, { id, receipt }: { id: string; receipt: Receipt }) => {
  const at = tx.now.toISOString()
  const { amountMinor, currency } = receipt.amount
  return rowsOf(
    tx,
    sql`INSERT INTO payments (id, booking_id, method, status, amount_minor, received_minor, refunded_minor, currency, received_on, reference, note,
               confirmed_by_id, revision, created_at, updated_at)
        VALUES (${id}, ${receipt.bookingId}, ${receipt.method}, 'succeeded', ${amountMinor}, ${amountMinor}, 0, ${currency}, ${receipt.receivedOn},
                ${receipt.reference}, ${receipt.note ?? null}, ${receipt.confirmedBy}, 1, ${at}, ${at})`,
  )
}

/**
 * Records money that a person saw arrive, by bank transfer or in cash, with all that follows from it; throws `not-found`,
 * `currency-mismatch`, `invalid-amount`, `invalid-date` or `receipt-already-recorded`.
 */
export const recordReceipt = (ctx: Context, receipt: Receipt): Promise<{ paymentId: string }> =>
  inTransaction(ctx, async (tx) => {
    const booking = await lockBooking(tx, receipt.bookingId)
    await assertPlausible(tx, { receipt, booking })
    await assertNew(tx, receipt)

    const { method, reference, amount } = receipt
    const paymentId = newId()
    await insert(tx, { id: paymentId, receipt })
    await receivePayment(tx, { booking, payment: { id: paymentId, method, planRowId: null, reference }, amount })
    return { paymentId }
  })
