import { type ReviewReason, reviewText } from '@/src/domain/finance/reviewText'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'

type Flag = {
  paymentId: string
  bookingId: string
  reason: ReviewReason
  /** What makes this occasion another one than the last, where the same news may come again. */
  occasion?: string
}

/** Asks staff to look at a payment, with the reason; once per occasion. */
export const flagForReview = async (tx: Tx, { paymentId, bookingId, reason, occasion = '' }: Flag): Promise<void> => {
  const key = `payment_review:${paymentId}:${reason}:${occasion}`
  const isNew = await emit(tx.req, { type: 'payment.needs_review', data: { paymentId, bookingId, reason }, key })
  if (!isNew) return
  const text = reviewText(reason)
  await rowsOf(
    tx,
    sql`UPDATE payments SET updated_at = ${tx.now.toISOString()},
               review_reason = CASE WHEN needs_review THEN concat_ws(' ', review_reason, ${text}::text) ELSE ${text} END, needs_review = true
        WHERE id = ${paymentId}`,
  )
}
