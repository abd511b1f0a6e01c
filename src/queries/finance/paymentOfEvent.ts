import { validate as isUuid } from 'uuid'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

type EventSubject = { checkoutId: string | null; paymentIntentId: string | null; metadata: Record<string, string> }

/** Finds our payment that a provider's news is about, by our own mark on it or by the provider's ids; null when it is none of ours. */
export const paymentOfEvent = async (
  ctx: Context,
  { checkoutId, paymentIntentId, metadata }: EventSubject,
): Promise<string | null> => {
  const marked = metadata.payment_id && isUuid(metadata.payment_id) ? metadata.payment_id : null
  const row = await rowOf<{ id: string }>(
    ctx.req,
    sql`SELECT id FROM payments
        WHERE id = ${marked}::uuid OR checkout_id = ${checkoutId} OR provider_payment_id = ${paymentIntentId}
        ORDER BY (id = ${marked}::uuid) DESC NULLS LAST LIMIT 1`,
  )
  return row?.id ?? null
}
