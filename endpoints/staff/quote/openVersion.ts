import { z } from 'zod'
import { openVersion as open } from '@/src/commands/quote/openVersion'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

/** Opens the next version of a quote. */
export const openVersion = staffEndpoint({
  method: 'post',
  path: '/api/v1/quotes/:id/versions',
  operationId: 'openQuoteVersion',
  summary: 'Open the next version as a copy of the newest, or find the draft there is',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
  answers: {
    200: {
      description: 'The draft.',
      schema: z.object({ version_id: z.string(), number: z.number().int(), is_new: z.boolean() }),
    },
  },
  handle: async ({ ctx, params }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    const { versionId, number, isNew } = await open(ctx, { quoteId: quote.id })
    return json({ version_id: versionId, number, is_new: isNew })
  },
})
