import type { Context } from '@/src/platform/context'
import type { Sweep } from '@/src/platform/jobs/job'
import { logger } from '@/src/platform/logger'
import { type UnsettledCheckout, unsettledCheckouts } from '@/src/queries/finance/unsettledCheckouts'
import { openCheckoutAgain } from './openCheckoutAgain'
import { syncPayment } from './syncPayment'

const settle = async (ctx: Context, { paymentId, hasCheckout }: UnsettledCheckout): Promise<boolean> => {
  try {
    if (!hasCheckout) await openCheckoutAgain(ctx, paymentId)
    await syncPayment(ctx, { paymentId })
    return true
  } catch (error) {
    // One payment the provider cannot answer for must not hold up the others.
    logger().error({ paymentId, err: error }, 'a checkout could not be settled')
    return false
  }
}

/** Finishes or cancels the checkouts that a crash left half opened or whose end nobody told us, a hundred at a time. */
export const settleCheckoutsSweep: Sweep = {
  name: 'booking.settle-checkouts',
  everySeconds: 60,
  run: async (ctx) => {
    const found = await unsettledCheckouts(ctx, { limit: 100 })
    let settled = 0
    for (const checkout of found) if (await settle(ctx, checkout)) settled += 1
    return { settled, failed: found.length - settled }
  },
}
