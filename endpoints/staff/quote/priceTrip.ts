import { z } from 'zod'
import { seesMargin } from '@/src/access/marginRights'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { pricedWire } from '@/src/queries/quote/builderWire'
import { pricedForBuilder } from '@/src/queries/quote/pricedForBuilder'
import { quoteFacts } from '@/src/queries/quote/quoteFacts'
import { sendingFacts } from '@/src/queries/quote/sendingFacts'
import { contentOfWire } from '@/src/queries/quote/tripOfWire'
import { tripWire } from '@/src/queries/quote/tripWire'
import { askedTrip } from './askedTrip'
import { worksQuotes } from './quoteRights'

/** Prices what is being typed, and keeps nothing. */
export const priceTrip = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/price',
  operationId: 'priceQuoteTrip',
  summary: 'What a trip as it is being typed comes to by the prices of now, and why; nothing is kept',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z.object({ trip: tripWire }),
  may: worksQuotes,
  answers: { 200: { description: 'The price of every line and the whole.', schema: pricedWire } },
  handle: async ({ ctx, params, body }) => {
    const { versionId, trip } = await askedTrip(ctx, { versionId: params.id, trip: body.trip })
    const version = await sendingFacts(ctx, versionId)
    const quote = await quoteFacts(ctx, version)
    const draft = { ...version, title: trip.title, status: 'draft' as const }
    return json(
      await pricedForBuilder(ctx, {
        version: draft,
        quote,
        content: contentOfWire(trip),
        seesMargin: seesMargin(ctx.req.user),
      }),
    )
  },
})
