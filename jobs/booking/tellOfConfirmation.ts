import { tellOfBooking } from '@/src/commands/booking/tellOfBooking'
import { consumer } from '@/src/platform/jobs/job'

/** Tells the customer and the owner that a booking is confirmed. */
export const tellOfConfirmation = consumer({
  name: 'booking.tell-of-confirmation',
  on: 'booking.confirmed',
  run: (ctx, { data: { bookingId } }) =>
    tellOfBooking(ctx, { bookingId, templateKey: 'booking_confirmed', occasion: bookingId }),
})
