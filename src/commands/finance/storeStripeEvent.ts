import type { Context } from '@/src/platform/context'
import { emit } from '@/src/platform/outbox/emit'
import { nudgeRelay } from '@/src/platform/outbox/nudgeRelay'

type StripeEvent = {
  id: string
  type: string
  createdAt: Date
  checkoutId: string | null
  paymentIntentId: string | null
  metadata: Record<string, string>
}

/**
 * Stores a verified event of Stripe's once under its id, to be applied by a job; tells whether it was new. One INSERT: the
 * stored event is its own outbox entry.
 */
export const storeStripeEvent = async (
  { req }: Pick<Context, 'req'>,
  { id, type, createdAt, checkoutId, paymentIntentId, metadata }: StripeEvent,
): Promise<boolean> => {
  const created = Math.floor(createdAt.getTime() / 1000)
  const isNew = await emit(req, {
    type: 'stripe.event_received',
    key: `stripe:${id}`,
    data: { id, type, created, checkoutId, paymentIntentId, metadata },
  })
  if (isNew) nudgeRelay(req.payload)
  return isNew
}
