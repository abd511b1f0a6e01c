import { z } from 'zod'
import { declineQuote as decline } from '@/src/commands/quote/declineQuote'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'

const body = z.object({ reason: z.string().max(200).nullish(), comment: z.string().max(2000).nullish() })

/** Declines a quote, with the customer's reason. */
export const declineQuote = customerEndpoint({
  method: 'post',
  path: '/public/v1/quotes/:token/decline',
  operationId: 'declineQuote',
  summary: 'Say no, and why',
  tag: 'Quotes',
  params: tokenParams,
  body,
  limit: 'writes',
  answers: {
    200: { description: 'Declined.', schema: z.object({ status: z.literal('declined') }) },
    409: { description: 'It was answered already.' },
    410: { description: 'The quote has expired.' },
  },
  handle: async ({ ctx, params, body: { reason = null, comment = null }, incoming }) => {
    await findQuote({ ctx, incoming, token: params.token })
    await decline(ctx, { token: params.token, reason, comment })
    return json({ status: 'declined' })
  },
})
