import { z } from 'zod'
import { copyTourSection as copy, tourSections } from '@/src/commands/catalog/copyTourSection'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { editsCatalog } from './catalogRights'

/** Adds another tour's section to this one. */
export const copyTourSection = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/copy-section',
  operationId: 'copyTourSection',
  summary: "Add another tour's section to the end of this one's, in the newest draft",
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  body: z.object({ from: z.string().describe('The other tour’s id.'), section: z.enum(tourSections) }),
  may: editsCatalog,
  answers: {
    200: { description: 'How much was new to it.', schema: z.object({ added: z.number().int() }) },
  },
  handle: async ({ ctx, params, body }) => {
    const tour = await findVisible(ctx, { collection: 'tours', id: params.id })
    const from = await findVisible(ctx, { collection: 'tours', id: body.from })
    return json(await copy(ctx, { tourId: tour.id, fromTourId: from.id, section: body.section }))
  },
})
