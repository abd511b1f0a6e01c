import { z } from 'zod'
import { reissueQuoteLink as reissue } from '@/src/commands/quote/reissueQuoteLink'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

/** Gives a quote a new link. */
export const reissueQuoteLink = staffEndpoint({
  method: 'post',
  path: '/api/v1/quotes/:id/link/reissue',
  operationId: 'reissueQuoteLink',
  summary: 'Give the quote a new link; the old one opens nothing any more',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
  answers: {
    200: { description: 'The new link.', schema: z.object({ url: z.url() }) },
    409: { description: 'It was not sent yet, or was withdrawn.' },
  },
  handle: async ({ ctx, params }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    return json(await reissue(ctx, { quoteId: quote.id }))
  },
})
