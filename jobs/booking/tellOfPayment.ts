import { tellOfBooking } from '@/src/commands/booking/tellOfBooking'
import { isCurrencyCode } from '@/src/domain/shared/currency'
import { consumer } from '@/src/platform/jobs/job'

/** Tells the customer and the owner that money arrived. */
export const tellOfPayment = consumer({
  name: 'booking.tell-of-payment',
  on: 'payment.received',
  run: (ctx, { id, data: { bookingId, amountMinor, currency } }) =>
    tellOfBooking(ctx, {
      bookingId,
      templateKey: 'payment_received',
      occasion: id,
      amount: isCurrencyCode(currency) ? { amountMinor, currency } : undefined,
    }),
})
