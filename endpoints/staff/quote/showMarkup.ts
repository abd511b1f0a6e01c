import { z } from 'zod'
import { hasRole, hasScope } from '@/src/access/callers'
import { maySeePartners } from '@/src/access/supplierRights'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { markupOf } from '@/src/queries/quote/markupOf'
import { absent } from './libraryQuery'

/** Which rule would mark a component up. */
export const showMarkup = staffEndpoint({
  method: 'get',
  path: '/api/v1/components/:id/markup',
  operationId: 'componentMarkup',
  summary: 'Which markup rule wins for a component on a day of travel, and which it beats; nothing is written',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  query: z.object({
    date: z.preprocess(absent, z.iso.date().optional()).describe('The day of travel; today when absent.'),
  }),
  may: (user) =>
    (hasRole(user, 'manager', 'sales', 'finance') || hasScope(user, 'quotes:read')) && maySeePartners(user),
  answers: {
    200: {
      description: 'The standing rules that hold, the one that wins first; a quote, a day or a line may say otherwise.',
      schema: z.object({
        date: z.iso.date(),
        rules: z.array(z.object({ id: z.uuid(), name: z.string(), percent: z.string(), why: z.string() })),
      }),
    },
  },
  handle: async ({ ctx, params: { id }, query: { date } }) => json(await markupOf(ctx, { id, date })),
})
