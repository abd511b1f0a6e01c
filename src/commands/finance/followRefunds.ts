import { matchRefunds, type RefundChange, type ReportedRefund } from '@/src/domain/finance/matchRefunds'
import type { RefundStatus } from '@/src/domain/finance/refundMachine'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { companySettings } from '@/src/queries/shared/company'
import { flagForReview } from './flagForReview'
import type { PaymentRow } from './lockPayment'

type KnownRow = {
  id: string
  provider_refund_id: string | null
  status: RefundStatus
  amount_minor: number
  currency: CurrencyCode
}

const write = async (tx: Tx, { payment, change }: { payment: PaymentRow; change: RefundChange }): Promise<void> => {
  const at = tx.now.toISOString()
  const { zone } = await companySettings(tx)
  const refundedOn = change.status === 'completed' ? todayIn(zone, tx.now) : null
  const { amountMinor, currency } = change.amount
  await rowsOf(
    tx,
    change.id
      ? sql`UPDATE refunds SET status = ${change.status}, provider_refund_id = ${change.providerRefundId},
                   refunded_on = coalesce(refunded_on, ${refundedOn}), updated_at = ${at}
            WHERE id = ${change.id}`
      : sql`INSERT INTO refunds (id, payment_id, booking_id, method, status, amount_minor, currency, reason, refunded_on, provider_refund_id,
                   created_at, updated_at)
            VALUES (${newId()}, ${payment.id}, ${payment.booking_id}, 'card', ${change.status}, ${amountMinor}, ${currency},
                    'Made at the provider', ${refundedOn}, ${change.providerRefundId}, ${at}, ${at})`,
  )
}

/** Brings a locked payment's refunds to what the provider reports; one that failed is flagged. */
export const followRefunds = async (
  tx: Tx,
  { payment, reported }: { payment: PaymentRow; reported: readonly ReportedRefund[] },
): Promise<void> => {
  if (reported.length === 0) return
  const rows = await rowsOf<KnownRow>(
    tx,
    sql`SELECT id, provider_refund_id, status, amount_minor, currency FROM refunds WHERE payment_id = ${payment.id} FOR UPDATE`,
  )
  const known = rows.map((row) => ({
    id: row.id,
    providerRefundId: row.provider_refund_id,
    status: row.status,
    amount: { amountMinor: row.amount_minor, currency: row.currency },
  }))
  for (const change of matchRefunds(known, reported)) {
    await write(tx, { payment, change })
    if (change.status === 'failed')
      await flagForReview(tx, {
        paymentId: payment.id,
        bookingId: payment.booking_id,
        reason: 'refund-failed',
        occasion: change.providerRefundId,
      })
  }
}
