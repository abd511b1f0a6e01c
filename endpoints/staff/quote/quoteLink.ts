import { z } from 'zod'
import { DomainError } from '@/src/domain/shared/domainError'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { openLinkUrl } from '@/src/platform/links/customerLinks'
import { worksQuotes } from './quoteRights'

/** Hands staff the customer's link to a quote, to paste where they talk. */
export const quoteLink = staffEndpoint({
  method: 'post',
  path: '/api/v1/quotes/:id/link',
  operationId: 'copyQuoteLink',
  summary: "The customer's link to a quote that was sent",
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
  answers: {
    200: { description: 'The link.', schema: z.object({ url: z.url() }) },
    409: { description: 'It was not sent yet.' },
  },
  handle: async ({ ctx, params }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    const url = await openLinkUrl(ctx, { kind: 'quote', targetId: quote.id })
    if (!url)
      throw new DomainError('quote-not-sent', 'There is no open link: the quote was not sent yet, or was withdrawn.')
    return json({ url })
  },
})
