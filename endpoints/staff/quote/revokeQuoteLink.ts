import { z } from 'zod'
import { revokeQuoteLink as revoke } from '@/src/commands/quote/revokeQuoteLink'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

/** Closes the customer's link to a quote. */
export const revokeQuoteLink = staffEndpoint({
  method: 'post',
  path: '/api/v1/quotes/:id/link/revoke',
  operationId: 'revokeQuoteLink',
  summary: "Close the customer's link; the quote itself stays as it is",
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z.object({ reason: z.string().trim().min(1).max(300) }),
  may: worksQuotes,
  answers: {
    200: { description: 'It opens nothing any more.', schema: z.object({ status: z.literal('revoked') }) },
    409: { description: 'There is no open link.' },
  },
  handle: async ({ ctx, params, body: { reason } }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    await revoke(ctx, { quoteId: quote.id, reason })
    return json({ status: 'revoked' })
  },
})
