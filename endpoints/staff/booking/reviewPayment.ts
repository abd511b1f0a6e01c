import { z } from 'zod'
import { settleReview } from '@/src/commands/finance/settleReview'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { handlesMoney } from './bookingRights'

/** Notes that somebody looked at a flagged payment, and what they did. */
export const reviewPayment = staffEndpoint({
  method: 'post',
  path: '/api/v1/payments/:id/review',
  operationId: 'reviewPayment',
  summary: 'Note what was done about a flagged payment',
  tag: 'Payments',
  params: z.object({ id: z.string() }),
  body: z.object({ note: z.string().trim().min(1).max(500) }),
  may: handlesMoney,
  answers: { 200: { description: 'Noted.', schema: z.object({ needs_review: z.literal(false) }) } },
  handle: async ({ ctx, params, body: { note } }) => {
    const payment = await findVisible(ctx, { collection: 'payments', id: params.id })
    await settleReview(ctx, { paymentId: payment.id, note })
    return json({ needs_review: false })
  },
})
