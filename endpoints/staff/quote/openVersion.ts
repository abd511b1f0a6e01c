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
  summary: 'Open the next version as a copy of the newest, or of the one named, or find the draft there is',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z.object({ from_version_id: z.string().nullish() }).optional(),
  may: worksQuotes,
  answers: {
    200: {
      description: 'The draft.',
      schema: z.object({ version_id: z.string(), number: z.number().int(), is_new: z.boolean() }),
    },
    409: {
      description: '`quote-accepted`, or `draft-open`: there is a draft, so none begins from an earlier version.',
    },
  },
  handle: async ({ ctx, params, body }) => {
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    const { versionId, number, isNew } = await open(ctx, { quoteId: quote.id, fromVersionId: body?.from_version_id })
    return json({ version_id: versionId, number, is_new: isNew })
  },
})
