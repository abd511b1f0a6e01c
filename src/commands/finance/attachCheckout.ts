import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockPayment } from './lockPayment'

type Attach = { paymentId: string; checkoutId: string; url: string | null; expiresAt: Date }

/** Keeps which checkout the provider opened for a payment and where it is paid; once kept, it stays. Throws `not-found`. */
export const attachCheckout = (ctx: Context, { paymentId, checkoutId, url, expiresAt }: Attach): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await lockPayment(tx, paymentId)
    await rowsOf(
      tx,
      sql`UPDATE payments SET checkout_id = ${checkoutId}, checkout_url = ${url}, checkout_expires_at = ${expiresAt.toISOString()},
                 updated_at = ${tx.now.toISOString()}
          WHERE id = ${paymentId} AND checkout_url IS NULL AND (checkout_id IS NULL OR checkout_id = ${checkoutId})`,
    )
  })
