import { z } from 'zod'
import { seesMargin } from '@/src/access/marginRights'
import { requote as openAgain } from '@/src/commands/quote/requote'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { requoteOf } from '@/src/queries/quote/requoteOf'
import { requoteWire, toRequoteWire } from '@/src/queries/quote/requoteWire'
import { worksQuotes } from './quoteRights'

const door = {
  path: '/api/v1/quotes/:id/requote',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
}

/** Tells what a quote would come to now; changes nothing. */
export const previewRequote = staffEndpoint({
  ...door,
  method: 'get',
  operationId: 'previewRequote',
  summary: 'What the newest sent version would come to at the rates of now, line by line and why',
  answers: {
    200: { description: 'The difference.', schema: requoteWire },
    409: { description: '`quote-not-sent` or `quote-accepted`.' },
  },
  handle: async ({ ctx, params }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    const again = await requoteOf(ctx, { quoteId: quote.id })
    return json(toRequoteWire(again, { seesMargin: seesMargin(ctx.req.user) }))
  },
})

/** Opens the next version at the rates of now. */
export const requote = staffEndpoint({
  ...door,
  method: 'post',
  operationId: 'requote',
  summary: 'Open the next version as a copy of the newest sent one, at the rates of now, and tell the difference',
  answers: {
    200: {
      description: 'The draft, and what it changes.',
      schema: requoteWire.extend({ version_id: z.string(), number: z.number().int() }),
    },
    409: { description: '`quote-not-sent`, `quote-accepted`, or `draft-open`: there is a draft.' },
  },
  handle: async ({ ctx, params }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    const { versionId, number, ...again } = await openAgain(ctx, { quoteId: quote.id })
    const difference = toRequoteWire(again, { seesMargin: seesMargin(ctx.req.user) })
    return json({ version_id: versionId, number, ...difference })
  },
})
