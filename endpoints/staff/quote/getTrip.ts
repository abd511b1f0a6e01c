import { z } from 'zod'
import { seesMargin } from '@/src/access/marginRights'
import { maySeePartners } from '@/src/access/supplierRights'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { assertVisible } from '@/src/platform/http/findVisible'
import { builderOf } from '@/src/queries/quote/builderOf'
import { builderWire } from '@/src/queries/quote/builderWire'
import { worksQuotes } from './quoteRights'

/** Opens a version in the builder. */
export const getTrip = staffEndpoint({
  method: 'get',
  path: '/api/v1/quote-versions/:id/trip',
  operationId: 'getQuoteTrip',
  summary:
    'A version as the builder shows it: its trip, what it comes to and why; a frozen one by the prices it was sent with',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
  answers: { 200: { description: 'The version, its trip and its price.', schema: builderWire } },
  handle: async ({ ctx, params }) => {
    const id = await assertVisible(ctx, { collection: 'quote-versions', id: params.id })
    const { user } = ctx.req
    return json(
      await builderOf(ctx, { versionId: id, seesMargin: seesMargin(user), seesPartners: maySeePartners(user) }),
    )
  },
})
