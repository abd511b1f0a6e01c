import { z } from 'zod'
import { duplicateTour as duplicate } from '@/src/commands/catalog/duplicateTour'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { editsCatalog } from './catalogRights'

/** Makes a draft that is the whole tour over again. */
export const duplicateTour = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/duplicate',
  operationId: 'duplicateTour',
  summary: 'Copy a whole tour, its languages and variants, into a draft',
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  body: z.object({
    title: z.string().trim().min(1).max(160).optional().describe('The copy’s title; its public id is made from it.'),
  }),
  may: editsCatalog,
  answers: {
    201: { description: 'The draft.', schema: z.object({ tour_id: z.string(), public_id: z.string() }) },
  },
  handle: async ({ ctx, params, body }) => {
    const tour = await findVisible(ctx, { collection: 'tours', id: params.id })
    const { tourId, publicId } = await duplicate(ctx, { tourId: tour.id, title: body.title })
    return json({ tour_id: tourId, public_id: publicId }, { status: 201 })
  },
})
