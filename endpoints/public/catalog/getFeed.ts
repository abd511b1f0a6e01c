import { z } from 'zod'
import { publicEndpoint } from '@/src/platform/http/endpoint'
import { servedResponse } from '@/src/platform/snapshot/served'
import { catalogSnapshot } from '@/src/queries/catalog/catalogSnapshot'
import { tourCard } from './tourSchemas'

/** `GET /data/trips.json`: every published tour, in the shape of the website's own static file. */
export const getFeed = publicEndpoint({
  method: 'get',
  path: '/data/trips.json',
  operationId: 'getTripsFeed',
  summary: 'The feed of the static website',
  tag: 'Tours',
  answers: {
    200: { description: 'All published tours in the default order.', schema: z.array(tourCard) },
    304: { description: 'Nothing changed since the ETag sent.' },
  },
  handle: async ({ ctx, incoming }) => {
    const answers = await catalogSnapshot(ctx.payload).current()
    return servedResponse(answers.feed(), incoming.headers)
  },
})
