import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Money } from '@/src/domain/shared/money'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

export type RefundToMake = {
  idempotencyKey: string
  paymentIntentId: string
  amount: Money
  paymentId: string
}

type Row = {
  payment_id: string
  idempotency_key: string
  provider_payment_id: string
  amount_minor: number
  currency: CurrencyCode
}

/** Reads a card refund that the provider does not know of yet; null when it was made, refused, or is none. */
export const refundToMake = async (ctx: Context, refundId: string): Promise<RefundToMake | null> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT r.payment_id, r.idempotency_key, p.provider_payment_id, r.amount_minor, r.currency
        FROM refunds r JOIN payments p ON p.id = r.payment_id
        WHERE r.id = ${refundId} AND r.status = 'requested' AND r.provider_refund_id IS NULL AND r.idempotency_key IS NOT NULL
          AND p.provider_payment_id IS NOT NULL`,
  )
  return row
    ? {
        paymentId: row.payment_id,
        idempotencyKey: row.idempotency_key,
        paymentIntentId: row.provider_payment_id,
        amount: { amountMinor: row.amount_minor, currency: row.currency },
      }
    : null
}
