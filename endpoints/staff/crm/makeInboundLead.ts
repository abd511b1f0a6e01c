import { makeLeadOfInbound } from '@/src/commands/crm/makeLeadOfInbound'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { sortsInbound } from './crmRights'
import { inboundMoved } from './inboundSchemas'
import { idParams } from './leadSchemas'

export const makeInboundLead = staffEndpoint({
  method: 'post',
  path: '/api/v1/inbound-messages/:id/lead',
  operationId: 'makeLeadOfInboundMessage',
  summary: 'Make a message that waits in triage a lead of its own',
  tag: 'Conversation',
  params: idParams,
  may: sortsInbound,
  answers: {
    201: { description: 'The lead is in.', schema: inboundMoved },
    409: { description: '`illegal-transition`: it has found its place meanwhile.' },
    422: { description: '`contact-required`: nobody could be answered.' },
  },
  handle: async ({ ctx, params }) => {
    const message = await findVisible(ctx, { collection: 'inbound-messages', id: params.id })
    const { leadId } = await makeLeadOfInbound(ctx, { inboundId: message.id })
    return json({ id: message.id, state: 'new_lead', lead_id: leadId }, { status: 201 })
  },
})
