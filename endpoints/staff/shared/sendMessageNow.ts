import { sendDraft } from '@/src/commands/shared/sendDraft'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { messageAnswer, messageParams, writesMessages } from './messageRights'

export const sendMessageNow = staffEndpoint({
  method: 'post',
  path: '/api/v1/messages/:id/send',
  operationId: 'sendDraft',
  summary: 'Send a draft that was read over',
  tag: 'Messages',
  params: messageParams,
  may: writesMessages,
  answers: {
    200: { description: 'Queued', schema: messageAnswer },
    409: { description: 'It is no draft, or nothing is sent to this address' },
  },
  handle: async ({ ctx, params: { id } }) => {
    const message = await findVisible(ctx, { collection: 'messages', id })
    await sendDraft(ctx, { messageId: message.id })
    return json({ id: message.id, status: 'queued' })
  },
})
