import { z } from 'zod'
import { assignInbound as assign } from '@/src/commands/crm/assignInbound'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { sortsInbound } from './crmRights'
import { inboundMoved } from './inboundSchemas'
import { idParams } from './leadSchemas'

export const assignInbound = staffEndpoint({
  method: 'post',
  path: '/api/v1/inbound-messages/:id/assign',
  operationId: 'assignInboundMessage',
  summary: 'Put a message that waits in triage on a lead',
  tag: 'Conversation',
  params: idParams,
  body: z.object({ lead_id: z.string() }),
  may: sortsInbound,
  answers: {
    200: { description: 'It is on the lead.', schema: inboundMoved },
    409: { description: '`illegal-transition`: it has found its place meanwhile.' },
  },
  handle: async ({ ctx, params, body }) => {
    const message = await findVisible(ctx, { collection: 'inbound-messages', id: params.id })
    const lead = await findVisible(ctx, { collection: 'leads', id: body.lead_id })
    await assign(ctx, { inboundId: message.id, leadId: lead.id })
    return json({ id: message.id, state: 'matched', lead_id: lead.id })
  },
})
