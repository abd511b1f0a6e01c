import { z } from 'zod'
import { DomainError } from '@/src/domain/shared/domainError'
import { publicEndpoint } from '@/src/platform/http/endpoint'
import { servedResponse } from '@/src/platform/snapshot/served'
import { catalogSnapshot } from '@/src/queries/catalog/catalogSnapshot'
import { tourQuery } from '@/src/queries/catalog/toursQuery'
import { tourDetail } from './tourSchemas'

/** `GET /public/v1/tours/{id}`: a published tour with its days, variants and pictures. */
export const getTour = publicEndpoint({
  method: 'get',
  path: '/public/v1/tours/:id',
  operationId: 'getTour',
  summary: 'One published tour',
  tag: 'Tours',
  params: z.object({ id: z.string().describe('The public id of the tour.') }),
  query: tourQuery,
  answers: {
    200: { description: 'The tour.', schema: tourDetail },
    304: { description: 'Nothing changed since the ETag sent.' },
    404: { description: 'No published tour has this id.' },
    410: { description: '`tour-gone`: it was retired; `redirect_to` is the tour to show instead, where there is one.' },
  },
  handle: async ({ ctx, params, query, incoming }) => {
    const answers = await catalogSnapshot(ctx.payload).current()
    const make = answers.tour({ id: params.id, lang: query.lang })
    if (!make && Object.hasOwn(answers.retired, params.id))
      throw new DomainError('tour-gone', 'This tour is not offered any more.', {
        redirectTo: answers.retired[params.id],
      })
    if (!make) throw new DomainError('not-found', 'There is no such tour.')
    return servedResponse(make(), incoming.headers)
  },
})
