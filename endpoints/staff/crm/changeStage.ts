import { z } from 'zod'
import { moveLeadStage } from '@/src/commands/crm/moveLeadStage'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { findLead } from '@/src/queries/crm/findLead'
import { worksLeads } from './crmRights'
import { idParams, leadAnswer } from './leadSchemas'

export const changeStage = staffEndpoint({
  method: 'patch',
  path: '/api/v1/leads/:id/stage',
  operationId: 'moveLeadStage',
  summary: 'Move a lead to a stage that a person may choose',
  tag: 'Leads',
  params: idParams,
  body: z.object({
    stage: z.string().max(40),
    reason: z.string().max(200).nullish().describe('Why it is lost; words that are no known reason count as `other`.'),
    note: z.string().max(500).nullish(),
  }),
  may: worksLeads,
  answers: {
    200: { description: 'Moved.', schema: leadAnswer },
    409: { description: 'The move is illegal, or the stage follows from facts.' },
  },
  handle: async ({ ctx, params, body }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    await moveLeadStage(ctx, { leadId: lead.id, ...body })
    return json(await findLead(ctx, { id: lead.id, isVisible: true }))
  },
})
