import { z } from 'zod'
import { checkCodes } from '@/src/domain/catalog/checkCodes'
import { blockingChecks } from '@/src/domain/catalog/publishChecks'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { tourDesk } from '@/src/queries/catalog/tourDesk'
import { readsCatalog } from './catalogRights'

const check = z.object({
  code: z.enum(checkCodes),
  severity: z.enum(['blocks', 'warns']),
  path: z.string().describe('The field, such as `days.2.places`.'),
  message: z.string(),
  record: z.object({ collection: z.enum(['media', 'places']), id: z.string() }).optional(),
  language: z.string().optional(),
})

/** Looks a tour's newest draft through before it is published. */
export const showTourChecks = staffEndpoint({
  method: 'get',
  path: '/api/v1/tours/:id/checks',
  operationId: 'showTourChecks',
  summary: 'What is not right with the newest draft of a tour',
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  may: readsCatalog,
  answers: {
    200: {
      description: 'What blocks publishing first, then what only warns.',
      schema: z.object({ can_publish: z.boolean(), checks: z.array(check) }),
    },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'tours', id: params.id })
    const checks = (await tourDesk(ctx.req, { ids: [id], now: ctx.now })).get(id)?.checks ?? []
    return json({ can_publish: blockingChecks(checks).length === 0, checks })
  },
})
