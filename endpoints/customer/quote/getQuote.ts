import { z } from 'zod'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { quoteWire, toQuoteWire } from '@/src/queries/quote/quoteWire'
import { openQuote } from './openQuote'

export const tokenParams = z.object({ token: z.string() })

/** Shows a customer's quote; counts as a view. */
export const getQuote = customerEndpoint({
  method: 'get',
  path: '/public/v1/quotes/:token',
  operationId: 'getQuote',
  summary: 'The newest sent version of a quote, as its customer may see it',
  tag: 'Quotes',
  params: tokenParams,
  answers: { 200: { description: 'The quote, in whatever state it is.', schema: quoteWire } },
  handle: async ({ ctx, params, incoming }) => {
    const { view, bookingUrl } = await openQuote({ ctx, incoming, token: params.token })
    return json(toQuoteWire(view, bookingUrl))
  },
})
