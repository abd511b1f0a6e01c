import { z } from 'zod'
import { createQuote as create } from '@/src/commands/quote/createQuote'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

/** Starts a quote for a lead. */
export const createQuote = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/:id/quotes',
  operationId: 'createQuote',
  summary: 'Start a quote, its days copied from a published tour when one is named',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z.object({ tour_id: z.string().nullish() }),
  may: worksQuotes,
  answers: {
    201: {
      description: 'The quote with its first draft.',
      schema: z.object({ quote_id: z.string(), version_id: z.string(), reference: z.string() }),
    },
  },
  handle: async ({ ctx, params, body }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    const tour = body.tour_id ? await findVisible(ctx, { collection: 'tours', id: body.tour_id }) : null
    const { quoteId, versionId, reference } = await create(ctx, { leadId: lead.id, tourId: tour?.id ?? null })
    return json({ quote_id: quoteId, version_id: versionId, reference }, { status: 201 })
  },
})
