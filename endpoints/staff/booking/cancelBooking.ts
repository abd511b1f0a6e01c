import { z } from 'zod'
import { cancelBooking as cancel } from '@/src/commands/booking/cancelBooking'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { runsBookings } from './bookingRights'

/** Cancels a booking; refunds are made from its payments. */
export const cancelBooking = staffEndpoint({
  method: 'post',
  path: '/api/v1/bookings/:id/cancel',
  operationId: 'cancelBooking',
  summary: 'Cancel a booking, with the reason',
  tag: 'Bookings',
  params: z.object({ id: z.string() }),
  body: z.object({ reason: z.string().trim().min(1).max(500) }),
  may: runsBookings,
  answers: {
    200: { description: 'Cancelled.', schema: z.object({ status: z.literal('cancelled') }) },
    409: { description: 'It is over, or cancelled already.' },
  },
  handle: async ({ ctx, params, body: { reason } }) => {
    const booking = await findVisible(ctx, { collection: 'bookings', id: params.id })
    await cancel(ctx, { bookingId: booking.id, reason })
    return json({ status: 'cancelled' })
  },
})
