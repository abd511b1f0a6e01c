import { z } from 'zod'
import { ignoreInbound as ignore } from '@/src/commands/crm/ignoreInbound'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { sortsInbound } from './crmRights'
import { inboundMoved } from './inboundSchemas'
import { idParams } from './leadSchemas'

export const ignoreInbound = staffEndpoint({
  method: 'post',
  path: '/api/v1/inbound-messages/:id/ignore',
  operationId: 'ignoreInboundMessage',
  summary: 'Put a message aside that no lead follows from',
  tag: 'Conversation',
  params: idParams,
  body: z.object({ reason: z.string().trim().min(1).max(300) }),
  may: sortsInbound,
  answers: {
    200: { description: 'It is put aside.', schema: inboundMoved },
    409: { description: '`illegal-transition`: it has found its place meanwhile.' },
  },
  handle: async ({ ctx, params, body: { reason } }) => {
    const message = await findVisible(ctx, { collection: 'inbound-messages', id: params.id })
    await ignore(ctx, { inboundId: message.id, reason })
    return json({ id: message.id, state: 'ignored', lead_id: null })
  },
})
