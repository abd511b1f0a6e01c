import { z } from 'zod'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { bookingWire, toBookingWire } from '@/src/queries/booking/bookingWire'
import { findBooking } from './findBooking'

export const tokenParams = z.object({ token: z.string() })

/** Shows a customer where their booking stands, and what is paid and due. */
export const getBooking = customerEndpoint({
  method: 'get',
  path: '/public/v1/bookings/:token',
  operationId: 'getBooking',
  summary: 'A booking as its customer may see it',
  tag: 'Bookings',
  params: tokenParams,
  answers: { 200: { description: 'The booking.', schema: bookingWire } },
  handle: async ({ ctx, params: { token }, incoming }) =>
    json(toBookingWire((await findBooking({ ctx, incoming, token })).view)),
})
