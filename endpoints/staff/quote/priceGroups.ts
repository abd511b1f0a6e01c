import { z } from 'zod'
import { seesMargin } from '@/src/access/marginRights'
import { groupSizes } from '@/src/domain/quote/priceGroupSizes'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { groupPricesWire } from '@/src/queries/quote/builderWire'
import { groupPricesOf } from '@/src/queries/quote/groupPricesOf'
import { contentOfWire } from '@/src/queries/quote/tripOfWire'
import { tripWire } from '@/src/queries/quote/tripWire'
import { askedTrip } from './askedTrip'
import { worksQuotes } from './quoteRights'

const size = z.int().min(groupSizes.min).max(groupSizes.max)

/** Prices one trip for groups of several sizes. */
export const priceGroups = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/group-prices',
  operationId: 'priceQuoteGroups',
  summary: 'The same trip for groups of several sizes and in each of its options, as one table; nothing is kept',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z
    .object({ trip: tripWire, from: size.default(groupSizes.min), to: size.default(groupSizes.max) })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'comes before from' }),
  may: worksQuotes,
  answers: { 200: { description: 'A column for each option, a row for each size.', schema: groupPricesWire } },
  handle: async ({ ctx, params, body: { trip: asked, from, to } }) => {
    const { trip } = await askedTrip(ctx, { versionId: params.id, trip: asked })
    const sizes = { min: from, max: to }
    return json(await groupPricesOf(ctx, { content: contentOfWire(trip), sizes, seesMargin: seesMargin(ctx.req.user) }))
  },
})
