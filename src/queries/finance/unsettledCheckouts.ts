import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export type UnsettledCheckout = { paymentId: string; hasCheckout: boolean }

/** How long an opening may take before it counts as interrupted, and how long after its time a checkout is looked at. */
const graceMs = 2 * 60_000

/** Lists card payments whose checkout was never kept, or whose time is over, oldest first. */
export const unsettledCheckouts = async (ctx: Context, { limit }: { limit: number }): Promise<UnsettledCheckout[]> => {
  const before = new Date(ctx.now.getTime() - graceMs).toISOString()
  const rows = await rowsOf<{ id: string; has_checkout: boolean }>(
    ctx.req,
    sql`SELECT id, checkout_id IS NOT NULL AS has_checkout FROM payments
        WHERE method = 'card' AND status IN ('initiated', 'failed')
          AND ((checkout_id IS NULL AND created_at < ${before}) OR checkout_expires_at < ${before})
        ORDER BY created_at LIMIT ${limit}`,
  )
  return rows.map(({ id, has_checkout: hasCheckout }) => ({ paymentId: id, hasCheckout }))
}
