import { applyPaymentState } from '@/src/commands/booking/applyPaymentState'
import { type StartedPayment, startPayment } from '@/src/commands/booking/startPayment'
import { attachCheckout } from '@/src/commands/finance/attachCheckout'
import { dropCheckout } from '@/src/commands/finance/dropCheckout'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { logger } from '@/src/platform/logger'
import { providers } from '@/src/providers/providers'
import { isProviderFailure } from '@/src/providers/shared/providerFailure'
import { checkoutToOpen } from '@/src/queries/booking/checkoutToOpen'
import { paymentAtProvider } from '@/src/queries/finance/paymentAtProvider'

type OpenCheckout = { bookingId: string; planRowId: string }

/** Closing what was open and opening anew takes two; the others are for whoever presses twice. */
const roundsMax = 5

const close = async (ctx: Context, { paymentId, checkoutId }: { paymentId: string; checkoutId: string }) => {
  const { payments } = providers()
  await payments.expireCheckout(checkoutId)
  const payment = await paymentAtProvider(ctx, paymentId)
  const reported = await payments.getPayment({ checkoutId })
  if (payment) await applyPaymentState(ctx, { paymentId, revision: payment.revision, reported })
}

const open = async (ctx: Context, paymentId: string): Promise<string | null> => {
  const request = await checkoutToOpen(ctx, paymentId)
  if (!request) throw new DomainError('not-found', 'There is no such booking.')
  try {
    const checkout = await providers().payments.createCheckout(request)
    await attachCheckout(ctx, { paymentId, ...checkout })
    return checkout.url
  } catch (error) {
    if (!isProviderFailure(error, 'refused')) throw error
    logger().error({ paymentId, err: error }, 'the provider refused to open a checkout')
    await dropCheckout(ctx, { paymentId, reason: error.detail })
    return null
  }
}

const take = async (ctx: Context, { step, paymentId, checkoutId, checkoutUrl }: StartedPayment) => {
  if (step === 'reuse') return checkoutUrl
  if (step !== 'close' || !checkoutId) return open(ctx, paymentId)
  await close(ctx, { paymentId, checkoutId })
  return null
}

const tryToOpen = async (ctx: Context, wanted: OpenCheckout): Promise<string> => {
  let refusals = 0
  for (let round = 1; round <= roundsMax && refusals < 2; round += 1) {
    const started = await startPayment(ctx, wanted)
    const url = await take(ctx, started)
    // What was opened under an interrupted key may be of an older amount: the next round looks.
    if (url && started.step !== 'repeat') return url
    if (!url && started.step !== 'close') refusals += 1
  }
  throw new DomainError(
    'card-payment-refused',
    'The card payment could not be opened. Please pay by bank transfer, or write to us.',
  )
}

/**
 * Opens the page where a plan row is paid by card, or answers the one that is open; what is charged is the plan's. Throws
 * `not-found`, `booking-cancelled`, `plan-row-paid`, `card-payment-refused`, or `provider-down` where the provider does not answer.
 */
export const openCheckout = async (ctx: Context, wanted: OpenCheckout): Promise<string> => {
  try {
    return await tryToOpen(ctx, wanted)
  } catch (error) {
    if (!isProviderFailure(error)) throw error
    logger().error({ ...wanted, err: error }, 'the payment provider failed')
    throw new DomainError('provider-down', 'Card payments cannot be opened right now. Please try again in a minute.')
  }
}
