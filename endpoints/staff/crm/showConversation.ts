import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { conversation } from '@/src/queries/crm/conversation'
import { conversationAnswer } from './conversationSchemas'
import { readsLeads } from './crmRights'
import { idParams } from './leadSchemas'

export const showConversation = staffEndpoint({
  method: 'get',
  path: '/api/v1/leads/:id/conversation',
  operationId: 'showConversation',
  summary: 'Everything between us and the customer of a lead, newest first',
  tag: 'Conversation',
  params: idParams,
  query: z.object({
    limit: z.coerce.number().int().min(1).max(100).default(30),
    cursor: z.string().max(200).optional().describe('`next` of the page before.'),
  }),
  may: readsLeads,
  answers: { 200: { description: 'A page of the timeline.', schema: conversationAnswer } },
  handle: async ({ ctx, params, query: { limit, cursor = null } }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    return json(await conversation(ctx, { leadId: lead.id, limit, cursor }))
  },
})
