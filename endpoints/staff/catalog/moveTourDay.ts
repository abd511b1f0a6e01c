import { z } from 'zod'
import { moveTourDay as move } from '@/src/commands/catalog/moveTourDay'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { editsCatalog } from './catalogRights'

/** Moves a day to another position. */
export const moveTourDay = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/days/:dayId/move',
  operationId: 'moveTourDay',
  summary: 'Move a day to another position, in the newest draft',
  tag: 'Catalog',
  params: z.object({ id: z.string(), dayId: z.string() }),
  body: z.object({ position: z.int().min(1).describe('Counted from 1; the end where there are fewer days.') }),
  may: editsCatalog,
  answers: { 200: { description: 'Where it is now.', schema: z.object({ position: z.number().int() }) } },
  handle: async ({ ctx, params, body }) => {
    const tour = await findVisible(ctx, { collection: 'tours', id: params.id })
    return json(await move(ctx, { tourId: tour.id, dayId: params.dayId, position: body.position }))
  },
})
