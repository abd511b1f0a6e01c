import { z } from 'zod'
import { withdrawQuote as withdraw } from '@/src/commands/quote/withdrawQuote'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

/** Takes an offer back. */
export const withdrawQuote = staffEndpoint({
  method: 'post',
  path: '/api/v1/quotes/:id/withdraw',
  operationId: 'withdrawQuote',
  summary: "Withdraw the newest sent version and close the customer's link",
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z.object({ reason: z.string().trim().min(1).max(300) }),
  may: worksQuotes,
  answers: {
    200: { description: 'Withdrawn.', schema: z.object({ status: z.literal('withdrawn') }) },
    409: { description: 'There is nothing open to withdraw.' },
  },
  handle: async ({ ctx, params, body: { reason } }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    await withdraw(ctx, { quoteId: quote.id, reason })
    return json({ status: 'withdrawn' })
  },
})
