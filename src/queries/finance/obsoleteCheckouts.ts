import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export type ObsoleteCheckout = { paymentId: string; checkoutId: string }

/** Lists a booking's open checkouts that must take no money any more: what they pay is paid, or the booking is cancelled. */
export const obsoleteCheckouts = async (ctx: Context, bookingId: string): Promise<ObsoleteCheckout[]> => {
  const rows = await rowsOf<{ id: string; checkout_id: string }>(
    ctx.req,
    sql`SELECT p.id, p.checkout_id FROM payments p
        JOIN bookings b ON b.id = p.booking_id
        LEFT JOIN payment_plan_rows r ON r.id = p.plan_row_id
        WHERE p.booking_id = ${bookingId} AND p.method = 'card' AND p.status IN ('initiated', 'failed') AND p.checkout_id IS NOT NULL
          AND (b.status = 'cancelled' OR r.status = 'paid')`,
  )
  return rows.map(({ id, checkout_id: checkoutId }) => ({ paymentId: id, checkoutId }))
}
