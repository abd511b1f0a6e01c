import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockPayment } from './lockPayment'

/** Notes that a person looked at a flagged payment and what they did about it; throws `not-found`. */
export const settleReview = (ctx: Context, { paymentId, note }: { paymentId: string; note: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await lockPayment(tx, paymentId)
    await rowsOf(
      tx,
      sql`UPDATE payments SET needs_review = false, note = concat_ws(' · ', nullif(note, ''), ${note}::text), updated_at = ${tx.now.toISOString()}
          WHERE id = ${paymentId}`,
    )
    await audit(tx.req, {
      action: 'payment.reviewed',
      entity: 'payments',
      entityId: paymentId,
      before: { needsReview: true },
      after: { needsReview: false },
      reason: note,
    })
  })
