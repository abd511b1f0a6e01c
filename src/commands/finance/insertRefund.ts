import { decideRefund } from '@/src/domain/finance/decideRefund'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Money } from '@/src/domain/shared/money'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import type { PaymentRow } from './lockPayment'

export type NewRefund = {
  amount: Money
  reason: string
  status: 'requested' | 'completed'
  refundedOn: CalendarDate | null
  reference: string | null
}

const promisedOf = async (tx: Tx, { id, currency }: PaymentRow): Promise<Money> => {
  const row = await rowOf<{ promised: number }>(
    tx,
    sql`SELECT coalesce(sum(amount_minor), 0)::bigint AS promised FROM refunds WHERE payment_id = ${id} AND status = 'requested'`,
  )
  return { amountMinor: row?.promised ?? 0, currency }
}

/** Writes a refund of a locked payment and returns its id; throws what `decideRefund` refuses. */
export const insertRefund = async (
  tx: Tx,
  { payment, refund }: { payment: PaymentRow; refund: NewRefund },
): Promise<string> => {
  const { currency } = payment
  const received = { amountMinor: payment.received_minor, currency }
  const refunded = { amountMinor: payment.refunded_minor, currency }
  decideRefund({ status: payment.status, received, refunded, promised: await promisedOf(tx, payment) }, refund.amount)
  const id = newId()
  const at = tx.now.toISOString()
  const key = payment.method === 'card' ? `refund_${id}` : null
  const by = tx.actor.kind === 'staff' ? tx.actor.id : null
  await rowsOf(
    tx,
    sql`INSERT INTO refunds (id, payment_id, booking_id, method, status, amount_minor, currency, reason, refunded_on, reference, requested_by_id,
               idempotency_key, created_at, updated_at)
        VALUES (${id}, ${payment.id}, ${payment.booking_id}, ${payment.method}::text::enum_refunds_method, ${refund.status},
                ${refund.amount.amountMinor}, ${currency}, ${refund.reason}, ${refund.refundedOn}, ${refund.reference}, ${by}, ${key}, ${at}, ${at})`,
  )
  return id
}
