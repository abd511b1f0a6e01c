import { z } from 'zod'
import { assignLead } from '@/src/commands/crm/assignLead'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { findLead } from '@/src/queries/crm/findLead'
import { worksLeads } from './crmRights'
import { idParams, leadAnswer } from './leadSchemas'

export const changeOwner = staffEndpoint({
  method: 'patch',
  path: '/api/v1/leads/:id/owner',
  operationId: 'assignLead',
  summary: 'Give a lead and its open tasks to somebody, or to nobody',
  tag: 'Leads',
  params: idParams,
  body: z.object({ owner_id: z.string().nullable() }),
  may: worksLeads,
  answers: {
    200: { description: 'Given.', schema: leadAnswer },
    409: { description: 'Somebody else changed the owner a moment ago.' },
  },
  handle: async ({ ctx, params, body }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    const seenOwnerId = typeof lead.owner === 'string' ? lead.owner : (lead.owner?.id ?? null)
    await assignLead(ctx, { leadId: lead.id, ownerId: body.owner_id, seenOwnerId })
    return json(await findLead(ctx, { id: lead.id, isVisible: true }))
  },
})
