import { catchUpBooking } from '@/src/commands/booking/catchUpBooking'
import type { Sweep } from '@/src/platform/jobs/job'
import { bookingsToCatchUp } from '@/src/queries/booking/bookingsToCatchUp'

/** Moves bookings, plans and leads on with the calendar, two hundred at a time. */
export const catchUpBookingsSweep: Sweep = {
  name: 'booking.catch-up',
  everySeconds: 300,
  run: async (ctx) => {
    const bookings = await bookingsToCatchUp(ctx, { limit: 200 })
    for (const bookingId of bookings) await catchUpBooking(ctx, { bookingId })
    return { bookings: bookings.length }
  },
}
