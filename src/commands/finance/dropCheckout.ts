import { paymentMachine } from '@/src/domain/finance/paymentMachine'
import { canMove } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockPayment } from './lockPayment'

/** Gives up a card payment whose page the provider would not open, with the reason; does nothing once it has a page. Throws `not-found`. */
export const dropCheckout = (
  ctx: Context,
  { paymentId, reason }: { paymentId: string; reason: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { status, checkout_id: checkoutId } = await lockPayment(tx, paymentId)
    if (checkoutId || !canMove(paymentMachine, { from: status, to: 'cancelled' })) return
    await rowsOf(
      tx,
      sql`UPDATE payments SET status = 'cancelled', failure = ${reason.slice(0, 300)}, revision = revision + 1, updated_at = ${tx.now.toISOString()}
          WHERE id = ${paymentId}`,
    )
    await audit(tx.req, {
      action: 'payment.cancelled',
      entity: 'payments',
      entityId: paymentId,
      before: { status },
      after: { status: 'cancelled' },
      reason,
    })
  })
