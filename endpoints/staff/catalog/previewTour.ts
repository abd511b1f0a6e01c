import { z } from 'zod'
import { tourPreview } from '@/src/documents/catalog/tourPreview'
import { DomainError } from '@/src/domain/shared/domainError'
import { languageFrom } from '@/src/domain/shared/language'
import { html, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { latestTours } from '@/src/queries/catalog/latestTours'
import { previewedTour } from '@/src/queries/catalog/previewedTour'
import { readsCatalog } from './catalogRights'

/** Shows a tour's newest draft as a visitor would see it; the panel frames it beside the form. */
export const previewTour = staffEndpoint({
  method: 'get',
  path: '/api/v1/tours/:id/preview',
  operationId: 'previewTour',
  summary: 'The card and page of the newest draft of a tour',
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  query: z.object({ lang: z.string().max(40).optional() }),
  may: readsCatalog,
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: async ({ ctx, params, query }) => {
    const { id } = await findVisible(ctx, { collection: 'tours', id: params.id })
    const [read] = await latestTours(ctx.req, [id])
    if (!read) throw new DomainError('not-found', 'There is no such tour.')
    const language = languageFrom(query.lang)
    return html(tourPreview(await previewedTour(ctx.payload, { tour: read.tour, language })))
  },
})
