import { z } from 'zod'
import { tourPreviewPart } from '@/src/documents/catalog/tourPreview'
import { tourDocumentFrom } from '@/src/domain/catalog/tourDocumentFrom'
import { locales } from '@/src/domain/shared/language'
import { html, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { latestTours } from '@/src/queries/catalog/latestTours'
import { previewedTour } from '@/src/queries/catalog/previewedTour'
import { readsCatalog } from './catalogRights'

/** Shows what is typed and not yet saved as a visitor would see it. */
export const previewTourForm = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/preview',
  operationId: 'previewTourForm',
  summary: "The card and page of a tour as the editor's form has it; nothing is kept",
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  body: z.object({ data: z.record(z.string(), z.unknown()), language: z.enum(locales) }),
  may: readsCatalog,
  answers: { 200: { description: 'The part of the page that changes.', contentType: 'text/html' } },
  handle: async ({ ctx, params, body }) => {
    const { id } = await findVisible(ctx, { collection: 'tours', id: params.id })
    const [read] = await latestTours(ctx.req, [id])
    const { language } = body
    const tour = tourDocumentFrom({ data: { ...body.data, id }, locale: language, before: read?.tour })
    return html(tourPreviewPart(await previewedTour(ctx.payload, { tour, language })))
  },
})
