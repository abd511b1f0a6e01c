import { applyPaymentState } from '@/src/commands/booking/applyPaymentState'
import type { Context } from '@/src/platform/context'
import { providers } from '@/src/providers/providers'
import { type PaymentAtProvider, paymentAtProvider } from '@/src/queries/finance/paymentAtProvider'

type Sync = {
  paymentId: string
  /** Where the provider's news says to look, for a payment whose checkout we never got to keep. */
  seen?: { checkoutId: string | null; paymentIntentId: string | null }
}

const attemptsMax = 5

const whereToLook = (payment: PaymentAtProvider, { seen }: Sync) => {
  const checkoutId = payment.checkoutId ?? seen?.checkoutId
  if (checkoutId) return { checkoutId }
  const paymentIntentId = payment.paymentIntentId ?? seen?.paymentIntentId
  return paymentIntentId ? { paymentIntentId } : null
}

/** Asks the provider what is true of a payment now and applies it; asks again where the payment moved on meanwhile. */
export const syncPayment = async (ctx: Context, sync: Sync): Promise<void> => {
  const { paymentId } = sync
  for (let tried = 1; tried <= attemptsMax; tried += 1) {
    const payment = await paymentAtProvider(ctx, paymentId)
    const by = payment && whereToLook(payment, sync)
    if (!by) return
    const reported = await providers().payments.getPayment(by)
    const outcome = await applyPaymentState(ctx, { paymentId, revision: payment.revision, reported })
    if (outcome === 'applied') return
  }
  throw new Error(`Payment ${paymentId} changed each time it was asked for.`)
}
