import { z } from 'zod'
import { duplicateTourDay as duplicate } from '@/src/commands/catalog/duplicateTourDay'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { editsCatalog } from './catalogRights'

/** Puts a copy of a day behind it. */
export const duplicateTourDay = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/days/:dayId/duplicate',
  operationId: 'duplicateTourDay',
  summary: 'Put a copy of a day behind it, in the newest draft',
  tag: 'Catalog',
  params: z.object({ id: z.string(), dayId: z.string() }),
  may: editsCatalog,
  answers: {
    201: { description: 'The new day.', schema: z.object({ day_id: z.string(), position: z.number().int() }) },
  },
  handle: async ({ ctx, params }) => {
    const tour = await findVisible(ctx, { collection: 'tours', id: params.id })
    const { dayId, position } = await duplicate(ctx, { tourId: tour.id, dayId: params.dayId })
    return json({ day_id: dayId, position }, { status: 201 })
  },
})
