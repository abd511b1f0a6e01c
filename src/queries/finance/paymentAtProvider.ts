import type { PaymentStatus } from '@/src/domain/finance/paymentMachine'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

export type PaymentAtProvider = {
  status: PaymentStatus
  checkoutId: string | null
  paymentIntentId: string | null
  revision: number
}

type Row = {
  status: PaymentStatus
  checkout_id: string | null
  provider_payment_id: string | null
  revision: string
}

/** Reads under which ids the provider knows a payment, and its revision; null when there is no such payment. */
export const paymentAtProvider = async (ctx: Context, paymentId: string): Promise<PaymentAtProvider | null> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT status, checkout_id, provider_payment_id, revision FROM payments WHERE id = ${paymentId}`,
  )
  return row
    ? {
        status: row.status,
        checkoutId: row.checkout_id,
        paymentIntentId: row.provider_payment_id,
        revision: Number(row.revision),
      }
    : null
}
