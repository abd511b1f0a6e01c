import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Money } from '@/src/domain/shared/money'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { openLinkUrl } from '@/src/platform/links/customerLinks'

/** What a provider is asked for; repeated for one payment it is the same each time. */
export type CheckoutToOpen = {
  idempotencyKey: string
  amount: Money
  description: string
  customerEmail: string | null
  successUrl: string
  cancelUrl: string
  expiresAt: Date
  metadata: Record<string, string>
  reference: string
}

type Row = {
  booking_id: string
  idempotency_key: string
  amount_minor: number
  currency: CurrencyCode
  checkout_expires_at: string
  label: string
  reference: string
  title: string
  email: string | null
}

/** Reads what opens the checkout of a card payment; null when there is no such payment, or nobody could come back from it. */
export const checkoutToOpen = async (ctx: Context, paymentId: string): Promise<CheckoutToOpen | null> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT p.booking_id, p.idempotency_key, p.amount_minor, p.currency, p.checkout_expires_at, r.label, b.reference,
               b.accepted->>'title' AS title, c.email
        FROM payments p JOIN payment_plan_rows r ON r.id = p.plan_row_id JOIN bookings b ON b.id = p.booking_id
        JOIN customers c ON c.id = b.customer_id
        WHERE p.id = ${paymentId}`,
  )
  const page = row ? await openLinkUrl(ctx, { kind: 'booking', targetId: row.booking_id }) : null
  if (!row || !page) return null
  return {
    idempotencyKey: row.idempotency_key,
    amount: { amountMinor: row.amount_minor, currency: row.currency },
    description: `${row.label} · ${row.title}`.slice(0, 200),
    customerEmail: row.email,
    successUrl: `${page}?checkout={CHECKOUT_SESSION_ID}`,
    cancelUrl: `${page}?checkout=cancelled`,
    expiresAt: new Date(row.checkout_expires_at),
    metadata: { payment_id: paymentId, booking_id: row.booking_id, booking_reference: row.reference },
    reference: row.reference,
  }
}
