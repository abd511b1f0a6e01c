import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { flagForReview } from './flagForReview'
import { lockPayment } from './lockPayment'

/** Closes a refund that the provider refused to make, with its reason, and flags its payment; does nothing once it is closed. Throws `not-found`. */
export const refuseRefund = (
  ctx: Context,
  { paymentId, refundId, reason }: { paymentId: string; refundId: string; reason: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { booking_id: bookingId } = await lockPayment(tx, paymentId)
    const refund = await rowOf<{ status: string }>(
      tx,
      sql`SELECT status FROM refunds WHERE id = ${refundId} FOR UPDATE`,
    )
    if (refund?.status !== 'requested') return
    await rowsOf(
      tx,
      sql`UPDATE refunds SET status = 'failed', failure = ${reason.slice(0, 300)}, updated_at = ${tx.now.toISOString()} WHERE id = ${refundId}`,
    )
    await flagForReview(tx, { paymentId, bookingId, reason: 'refund-failed', occasion: refundId })
    await audit(tx.req, {
      action: 'refund.failed',
      entity: 'payments',
      entityId: paymentId,
      after: { refundId, status: 'failed' },
      reason,
    })
  })
