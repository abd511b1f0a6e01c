import { z } from 'zod'
import { copyTourDays as copy } from '@/src/commands/catalog/copyTourDays'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { editsCatalog } from './catalogRights'

/** Copies some days of another tour into this one. */
export const copyTourDays = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/copy-days',
  operationId: 'copyDaysBetweenTours',
  summary: "Copy days of another tour into this one's newest draft",
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  body: z.object({
    from: z.string().describe('The other tour’s id.'),
    day_ids: z.array(z.string().max(60)).min(1).max(60).describe('Of the other tour; copied in its order.'),
    position: z.int().min(1).optional().describe('Counted from 1; the end when left out.'),
  }),
  may: editsCatalog,
  answers: {
    201: {
      description: 'How many, and where the first stands.',
      schema: z.object({ added: z.number().int(), position: z.number().int() }),
    },
  },
  handle: async ({ ctx, params, body: { from, day_ids: dayIds, position } }) => {
    const tour = await findVisible(ctx, { collection: 'tours', id: params.id })
    const source = await findVisible(ctx, { collection: 'tours', id: from })
    return json(await copy(ctx, { tourId: tour.id, fromTourId: source.id, dayIds, position }), { status: 201 })
  },
})
