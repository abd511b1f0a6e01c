import { z } from 'zod'
import { routeAgain } from '@/src/commands/crm/routeAgain'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { worksLeads } from './crmRights'
import { eachLead, eachLeadAnswer, leadIds } from './eachLead'

export const routeManyLeads = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/bulk/route',
  operationId: 'routeManyLeads',
  summary: 'Ask the routing rules anew who takes each of several open leads',
  tag: 'Routing',
  body: z.object({ lead_ids: leadIds }),
  may: worksLeads,
  answers: { 200: { description: 'What was done, and which leads refused it and why.', schema: eachLeadAnswer } },
  handle: async ({ ctx, body: { lead_ids: ids } }) =>
    json(await eachLead(ctx, ids, (leadId) => routeAgain(ctx, { leadId }))),
})
