import { moveStripeCursor } from '@/src/commands/finance/moveStripeCursor'
import { storeStripeEvent } from '@/src/commands/finance/storeStripeEvent'
import type { Context } from '@/src/platform/context'
import type { Sweep } from '@/src/platform/jobs/job'
import { logger } from '@/src/platform/logger'
import type { PaymentEvent } from '@/src/providers/payments/paymentProvider'
import { providers } from '@/src/providers/providers'
import { paymentOfEvent } from '@/src/queries/finance/paymentOfEvent'
import { stripeCursor } from '@/src/queries/finance/stripeCursor'
import { unknownStripeEvents } from '@/src/queries/finance/unknownStripeEvents'
import { syncPayment } from './syncPayment'

const pageSize = 100

const missedSince = async (ctx: Context, since: Date): Promise<PaymentEvent[]> => {
  const missed: PaymentEvent[] = []
  let page: PaymentEvent[] = []
  const sift = async () => {
    missed.push(...(await unknownStripeEvents(ctx, page)))
    page = []
  }
  for await (const event of providers().payments.listEvents({ since })) {
    page.push(event)
    if (page.length === pageSize) await sift()
  }
  await sift()
  return missed.reverse()
}

const repair = async (ctx: Context, missed: readonly PaymentEvent[]): Promise<{ repaired: number; failed: number }> => {
  const broken = new Set<string>()
  const synced = new Set<string>()
  for (const event of missed) {
    const paymentId = await paymentOfEvent(ctx, event)
    if (!paymentId || synced.has(paymentId) || broken.has(paymentId)) continue
    try {
      await syncPayment(ctx, { paymentId, seen: event })
      synced.add(paymentId)
    } catch (error) {
      broken.add(paymentId)
      logger().error({ paymentId, stripeEvent: event.id, err: error }, 'a missed event could not be applied')
    }
  }
  return { repaired: synced.size, failed: broken.size }
}

/**
 * Goes through Stripe's own list of events, over a window that overlaps the last, and applies what no webhook brought; the
 * events are kept afterwards as if they had come, and the window moves on only when nothing failed.
 */
export const reconcileStripeSweep: Sweep = {
  name: 'booking.reconcile-stripe',
  everySeconds: 600,
  timeoutMs: 10 * 60_000,
  run: async (ctx) => {
    const missed = await missedSince(ctx, await stripeCursor(ctx))
    const { repaired, failed } = await repair(ctx, missed)
    if (failed > 0) return { missed: missed.length, repaired, failed }
    for (const event of missed) await storeStripeEvent(ctx, event)
    await moveStripeCursor(ctx, ctx.now)
    return { missed: missed.length, repaired, failed }
  },
}
