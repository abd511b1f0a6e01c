import { z } from 'zod'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { findBooking } from './findBooking'
import { tokenParams } from './getBooking'
import { openCheckout } from './openCheckout'

/** Opens the card payment of a plan row; the amount is the plan's, never the caller's. */
export const createCheckout = customerEndpoint({
  method: 'post',
  path: '/public/v1/bookings/:token/checkout',
  operationId: 'createCheckout',
  summary: 'Open the card payment of a row of the payment plan',
  tag: 'Bookings',
  params: tokenParams,
  body: z.object({ plan_row_id: z.string().max(100) }),
  limit: 'writes',
  answers: {
    200: { description: 'Where to pay.', schema: z.object({ checkout_url: z.string() }) },
    409: {
      description: 'It is paid already, the booking is cancelled, or the provider refuses: `card-payment-refused`.',
    },
    503: { description: 'The payment provider does not answer.' },
  },
  handle: async ({ ctx, params: { token }, body: { plan_row_id: planRowId }, incoming }) => {
    const { bookingId } = await findBooking({ ctx, incoming, token })
    return json({ checkout_url: await openCheckout(ctx, { bookingId, planRowId }) })
  },
})
