import { z } from 'zod'
import { assignLead } from '@/src/commands/crm/assignLead'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { worksLeads } from './crmRights'
import { eachLead, eachLeadAnswer, leadIds } from './eachLead'

export const assignManyLeads = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/bulk/owner',
  operationId: 'assignManyLeads',
  summary: 'Give several leads and their open tasks to somebody, or to nobody',
  tag: 'Routing',
  body: z.object({ lead_ids: leadIds, owner_id: z.string().nullable() }),
  may: worksLeads,
  answers: { 200: { description: 'What was done, and which leads refused it and why.', schema: eachLeadAnswer } },
  handle: async ({ ctx, body: { lead_ids: ids, owner_id: ownerId } }) =>
    json(await eachLead(ctx, ids, (leadId) => assignLead(ctx, { leadId, ownerId }))),
})
