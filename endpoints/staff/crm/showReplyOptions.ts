import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { replyOptions } from '@/src/queries/crm/replyOptions'
import { replyOptionsAnswer } from './conversationSchemas'
import { readsLeads } from './crmRights'
import { idParams } from './leadSchemas'

export const showReplyOptions = staffEndpoint({
  method: 'get',
  path: '/api/v1/leads/:id/reply-options',
  operationId: 'showReplyOptions',
  summary: 'Where, how and with which texts a lead’s customer may be answered now',
  tag: 'Conversation',
  params: idParams,
  may: readsLeads,
  answers: { 200: { description: 'Addresses, templates and consent.', schema: replyOptionsAnswer } },
  handle: async ({ ctx, params }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    return json(await replyOptions(ctx, { leadId: lead.id }))
  },
})
