import type { Context } from '@/src/platform/context'
import { consumer } from '@/src/platform/jobs/job'
import { providers } from '@/src/providers/providers'
import { obsoleteCheckouts } from '@/src/queries/finance/obsoleteCheckouts'
import { syncPayment } from './syncPayment'

const closeOf = async (ctx: Context, bookingId: string): Promise<void> => {
  for (const { paymentId, checkoutId } of await obsoleteCheckouts(ctx, bookingId)) {
    await providers().payments.expireCheckout(checkoutId)
    await syncPayment(ctx, { paymentId })
  }
}

/** Closes the payment pages of what is paid now, so that nobody pays it twice. */
export const closePaidCheckouts = consumer({
  name: 'booking.close-paid-checkouts',
  on: 'payment.received',
  run: (ctx, { data }) => closeOf(ctx, data.bookingId),
})

/** Closes the payment pages of a cancelled booking. */
export const closeCancelledCheckouts = consumer({
  name: 'booking.close-cancelled-checkouts',
  on: 'booking.cancelled',
  run: (ctx, { data }) => closeOf(ctx, data.bookingId),
})
