import { refuseRefund } from '@/src/commands/finance/refuseRefund'
import { consumer } from '@/src/platform/jobs/job'
import { providers } from '@/src/providers/providers'
import { isProviderFailure } from '@/src/providers/shared/providerFailure'
import { refundToMake } from '@/src/queries/finance/refundToMake'
import { syncPayment } from './syncPayment'

/** Gives a card payment back through the provider, once whatever happens, under the key kept with the refund. */
export const makeRefund = consumer({
  name: 'booking.make-refund',
  on: 'refund.requested',
  attemptsMax: 12,
  run: async (ctx, { data: { refundId, paymentId } }) => {
    // A provider forgets keys after a day: whether an earlier attempt went through is asked, not hoped.
    await syncPayment(ctx, { paymentId })
    const refund = await refundToMake(ctx, refundId)
    if (refund) {
      const { idempotencyKey, paymentIntentId, amount } = refund
      const metadata = { refund_id: refundId, payment_id: paymentId }
      try {
        await providers().payments.refund({
          idempotencyKey,
          paymentIntentId,
          amount,
          reason: 'requested_by_customer',
          metadata,
        })
      } catch (error) {
        if (!isProviderFailure(error, 'refused')) throw error
        await refuseRefund(ctx, { paymentId, refundId, reason: error.detail })
      }
    }
    await syncPayment(ctx, { paymentId })
  },
})
