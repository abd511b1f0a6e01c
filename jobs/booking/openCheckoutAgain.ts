import { attachCheckout } from '@/src/commands/finance/attachCheckout'
import { dropCheckout } from '@/src/commands/finance/dropCheckout'
import type { Context } from '@/src/platform/context'
import { providers } from '@/src/providers/providers'
import { isProviderFailure } from '@/src/providers/shared/providerFailure'
import { checkoutToOpen } from '@/src/queries/booking/checkoutToOpen'

/**
 * Finishes an opening that was interrupted: asked again under its key, the provider answers with the checkout it made or
 * makes it; one it refuses by now is given up.
 */
export const openCheckoutAgain = async (ctx: Context, paymentId: string): Promise<void> => {
  const request = await checkoutToOpen(ctx, paymentId)
  if (!request) return dropCheckout(ctx, { paymentId, reason: 'The booking has no open link.' })
  try {
    const checkout = await providers().payments.createCheckout(request)
    await attachCheckout(ctx, { paymentId, ...checkout })
  } catch (error) {
    if (!isProviderFailure(error, 'refused')) throw error
    await dropCheckout(ctx, { paymentId, reason: error.detail })
  }
}
