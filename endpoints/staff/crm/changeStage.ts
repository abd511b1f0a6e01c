import { z } from 'zod'
import { moveLeadStage } from '@/src/commands/crm/moveLeadStage'
import { leadMachine } from '@/src/domain/crm/leadMachine'
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
    seen_stage: z
      .enum(leadMachine.states)
      .nullish()
      .describe('Where the caller saw it stand; refused with `lead-moved-meanwhile` when it no longer does.'),
  }),
  may: worksLeads,
  answers: {
    200: { description: 'Moved.', schema: leadAnswer },
    409: { description: 'The move is illegal, the stage follows from facts, or somebody else moved it meanwhile.' },
  },
  handle: async ({ ctx, params, body: { seen_stage: seenStage, ...move } }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    await moveLeadStage(ctx, { leadId: lead.id, ...move, seenStage })
    return json(await findLead(ctx, { id: lead.id, isVisible: true }))
  },
})
