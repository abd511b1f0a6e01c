import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findLead } from '@/src/queries/crm/findLead'
import { readsLeads } from './crmRights'
import { idParams, leadAnswer } from './leadSchemas'

export const showLead = staffEndpoint({
  method: 'get',
  path: '/api/v1/leads/:id',
  operationId: 'showLead',
  summary: 'A lead and its customer',
  tag: 'Leads',
  params: idParams,
  may: readsLeads,
  answers: { 200: { description: 'The lead.', schema: leadAnswer } },
  handle: async ({ ctx, params }) => json(await findLead(ctx, { caller: ctx.req.user, id: params.id })),
})
