import { z } from 'zod'
import { inboundMachine } from '@/src/domain/crm/inboundStates'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { inboundMessages } from '@/src/queries/crm/inboundMessages'
import { readsInbound } from './crmRights'
import { inboundItem } from './inboundSchemas'

export const listInbound = staffEndpoint({
  method: 'get',
  path: '/api/v1/inbound-messages',
  operationId: 'listInboundMessages',
  summary: 'Messages that came in by e-mail and WhatsApp, newest first; `state=triage` are those a person must sort',
  tag: 'Conversation',
  query: z.object({
    state: z.enum(inboundMachine.states).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
    cursor: z.string().max(200).optional().describe('`next` of the page before.'),
  }),
  may: readsInbound,
  answers: {
    200: { description: 'A page.', schema: z.object({ items: z.array(inboundItem), next: z.string().nullable() }) },
  },
  handle: async ({ ctx, query: { state = null, limit, cursor = null } }) =>
    json(await inboundMessages(ctx, { caller: ctx.req.user, state, limit, cursor })),
})
