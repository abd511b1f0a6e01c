import { z } from 'zod'
import { copyTourDays as copy } from '@/src/commands/quote/copyTourDays'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

/** Adds a tour's days to a draft. */
export const copyTourDays = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/days',
  operationId: 'copyTourDays',
  summary: "Add a published tour's days to the end of a draft",
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z.object({ tour_id: z.string() }),
  may: worksQuotes,
  answers: {
    200: { description: 'Copied.', schema: z.object({ days: z.number().int() }) },
    409: { description: 'The version is frozen.' },
  },
  handle: async ({ ctx, params, body }) => {
    const version = await findVisible(ctx, { collection: 'quote-versions', id: params.id })
    const tour = await findVisible(ctx, { collection: 'tours', id: body.tour_id })
    return json(await copy(ctx, { versionId: version.id, tourId: tour.id }))
  },
})
