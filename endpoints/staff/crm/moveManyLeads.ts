import { z } from 'zod'
import { moveLeadStage } from '@/src/commands/crm/moveLeadStage'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { worksLeads } from './crmRights'
import { eachLead, eachLeadAnswer, leadIds } from './eachLead'

export const moveManyLeads = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/bulk/stage',
  operationId: 'moveManyLeads',
  summary: 'Move several leads to a stage that a person may choose',
  tag: 'Leads',
  body: z.object({
    lead_ids: leadIds,
    stage: z.string().max(40),
    reason: z.string().max(200).nullish(),
    note: z.string().max(500).nullish(),
  }),
  may: worksLeads,
  answers: { 200: { description: 'What was done, and which leads refused it and why.', schema: eachLeadAnswer } },
  handle: async ({ ctx, body: { lead_ids: ids, ...asked } }) =>
    json(await eachLead(ctx, ids, (leadId) => moveLeadStage(ctx, { leadId, ...asked }))),
})
