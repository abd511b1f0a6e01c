import { z } from 'zod'
import { routeSvg } from '@/src/documents/shared/RouteMap'
import { DomainError } from '@/src/domain/shared/domainError'
import { staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { latestTours } from '@/src/queries/catalog/latestTours'
import { previewedTour } from '@/src/queries/catalog/previewedTour'
import { readsCatalog } from './catalogRights'

/** Draws the map of a tour's newest draft. */
export const drawTourRoute = staffEndpoint({
  method: 'get',
  path: '/api/v1/tours/:id/route.svg',
  operationId: 'drawTourRoute',
  summary: 'The map of the route of the newest draft of a tour',
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  may: readsCatalog,
  answers: { 200: { description: 'The map.', contentType: 'image/svg+xml' } },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'tours', id: params.id })
    const [read] = await latestTours(ctx.req, [id])
    if (!read) throw new DomainError('not-found', 'There is no such tour.')
    const { tour } = await previewedTour(ctx.payload, { tour: read.tour, language: 'en' })
    const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }
    return new Response(routeSvg(tour.route), { headers })
  },
})
