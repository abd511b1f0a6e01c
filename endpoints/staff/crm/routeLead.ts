import { z } from 'zod'
import { routeAgain } from '@/src/commands/crm/routeAgain'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { idParams } from './leadSchemas'

export const routeLead = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/:id/route',
  operationId: 'routeLead',
  summary: 'Ask the routing rules anew who takes an open lead, and give it to them',
  tag: 'Routing',
  params: idParams,
  may: worksLeads,
  answers: {
    200: {
      description: 'Whose it is now, and why.',
      schema: z.object({
        owner_id: z.uuid().nullable(),
        rule_id: z.uuid().nullable(),
        reason: z.string(),
        changed: z.boolean(),
      }),
    },
    409: { description: 'The lead is won or lost.' },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'leads', id: params.id })
    const { ownerId, ruleId, reason, isChanged } = await routeAgain(ctx, { leadId: id })
    return json({ owner_id: ownerId, rule_id: ruleId, reason, changed: isChanged })
  },
})
