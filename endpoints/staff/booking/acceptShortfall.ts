import { z } from 'zod'
import { acceptShortfall as accept } from '@/src/commands/booking/acceptShortfall'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { handlesMoney } from './bookingRights'

/** Counts a plan row as paid although less arrived, such as after a bank's fee. */
export const acceptShortfall = staffEndpoint({
  method: 'post',
  path: '/api/v1/payment-plan-rows/:id/accept-shortfall',
  operationId: 'acceptShortfall',
  summary: 'Count a row of the payment plan as paid although less arrived, with the reason',
  tag: 'Payments',
  params: z.object({ id: z.string() }),
  body: z.object({ reason: z.string().trim().min(1).max(500) }),
  may: handlesMoney,
  answers: {
    200: {
      description: 'It counts as paid.',
      schema: z.object({ status: z.literal('paid'), booking_status: z.string() }),
    },
    409: { description: 'It is paid, or nothing arrived yet.' },
  },
  handle: async ({ ctx, params, body: { reason } }) => {
    const row = await findVisible(ctx, { collection: 'payment-plan-rows', id: params.id })
    const { bookingStatus } = await accept(ctx, { planRowId: row.id, reason })
    return json({ status: 'paid', booking_status: bookingStatus })
  },
})
