import type { PaymentStatus } from '@/src/domain/finance/paymentMachine'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

type Asked = { bookingId: string; checkoutId: string }
type Found = { paymentId: string; status: PaymentStatus; revision: number }

/** Finds a booking's payment by the checkout its customer comes back from; null when it is none of this booking's. */
export const paymentOfCheckout = async (ctx: Context, { bookingId, checkoutId }: Asked): Promise<Found | null> => {
  const row = await rowOf<{ id: string; status: PaymentStatus; revision: string }>(
    ctx.req,
    sql`SELECT id, status, revision FROM payments WHERE checkout_id = ${checkoutId} AND booking_id = ${bookingId}`,
  )
  return row ? { paymentId: row.id, status: row.status, revision: Number(row.revision) } : null
}
