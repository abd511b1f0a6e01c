import { consumer } from '@/src/platform/jobs/job'
import { logger } from '@/src/platform/logger'
import { paymentOfEvent } from '@/src/queries/finance/paymentOfEvent'
import { syncPayment } from './syncPayment'

/** Applies Stripe's news: the event only says where to look, so order and repetition do not matter. */
export const applyStripeEvent = consumer({
  name: 'booking.apply-stripe-event',
  on: 'stripe.event_received',
  attemptsMax: 12,
  run: async (ctx, { data }) => {
    const paymentId = await paymentOfEvent(ctx, data)
    if (paymentId) await syncPayment(ctx, { paymentId, seen: data })
    else logger().info({ stripeEvent: data.id, type: data.type }, 'an event about no payment of ours')
  },
})
