import { z } from 'zod'
import { choiceOfQuery } from '@/src/domain/quote/choiceQuery'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { quoteWire, toQuoteWire } from '@/src/queries/quote/quoteWire'
import { openQuote } from './openQuote'

export const tokenParams = z.object({ token: z.string() })

export const choiceParams = {
  option: z.string().optional().describe('The option to price; without one, the first.'),
  extra: z.string().optional().describe('An extra to add; repeated for several.'),
}

/** Shows a customer's quote; counts as a view. */
export const getQuote = customerEndpoint({
  method: 'get',
  path: '/public/v1/quotes/:token',
  operationId: 'getQuote',
  summary: 'The newest sent version of a quote, as its customer may see it, priced for what they choose of it',
  tag: 'Quotes',
  params: tokenParams,
  query: z.object(choiceParams),
  answers: {
    200: { description: 'The quote, in whatever state it is.', schema: quoteWire },
    422: { description: 'The quote has no such option or extra.' },
  },
  handle: async ({ ctx, params: { token }, incoming }) => {
    const choice = choiceOfQuery(incoming.url.searchParams)
    const { view, bookingUrl } = await openQuote({ ctx, incoming, token, choice, isStrict: true })
    return json(toQuoteWire(view, bookingUrl))
  },
})
