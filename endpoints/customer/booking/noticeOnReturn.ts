import { applyPaymentState } from '@/src/commands/booking/applyPaymentState'
import type { BookingNotice } from '@/src/documents/booking/bookingPageTypes'
import type { PaymentStatus } from '@/src/domain/finance/paymentMachine'
import type { Context } from '@/src/platform/context'
import { logger } from '@/src/platform/logger'
import { providers } from '@/src/providers/providers'
import { isProviderFailure } from '@/src/providers/shared/providerFailure'
import { paymentOfCheckout } from '@/src/queries/finance/paymentOfCheckout'

type Return = { bookingId: string; checkout: string | undefined }

const unpaid: readonly PaymentStatus[] = ['initiated', 'failed', 'cancelled']

const sync = async (ctx: Context, { paymentId, revision, checkoutId }: Sync): Promise<void> => {
  try {
    const reported = await providers().payments.getPayment({ checkoutId })
    await applyPaymentState(ctx, { paymentId, revision, reported })
  } catch (error) {
    if (!isProviderFailure(error)) throw error
    logger().info({ paymentId, err: error }, 'the provider could not be asked; its webhook will tell')
  }
}
type Sync = { paymentId: string; revision: number; checkoutId: string }

/** Tells a customer who comes back from the payment page how it went, having asked the provider where no webhook told us yet. */
export const noticeOnReturn = async (ctx: Context, { bookingId, checkout }: Return): Promise<BookingNotice | null> => {
  if (!checkout) return null
  if (checkout === 'cancelled') return 'cancelled'
  const asked = { bookingId, checkoutId: checkout }
  const found = await paymentOfCheckout(ctx, asked)
  if (!found) return null
  if (!unpaid.includes(found.status)) return 'paid'
  await sync(ctx, { ...found, checkoutId: checkout })
  const now = await paymentOfCheckout(ctx, asked)
  return now && !unpaid.includes(now.status) ? 'paid' : 'pending'
}
