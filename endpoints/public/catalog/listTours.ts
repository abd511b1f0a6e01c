import { publicEndpoint } from '@/src/platform/http/endpoint'
import { servedResponse } from '@/src/platform/snapshot/served'
import { catalogSnapshot } from '@/src/queries/catalog/catalogSnapshot'
import { toursQuery } from '@/src/queries/catalog/toursQuery'
import { tourList } from './tourSchemas'

/** `GET /public/v1/tours`: published tours, filtered, sorted and paged. */
export const listTours = publicEndpoint({
  method: 'get',
  path: '/public/v1/tours',
  operationId: 'listTours',
  summary: 'Published tours',
  tag: 'Tours',
  query: toursQuery,
  answers: {
    200: { description: 'The tours asked for.', schema: tourList },
    304: { description: 'Nothing changed since the ETag sent.' },
  },
  handle: async ({ ctx, query, incoming }) => {
    const answers = await catalogSnapshot(ctx.payload).current()
    return servedResponse(answers.list(query), incoming.headers)
  },
})
