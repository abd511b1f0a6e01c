import { retryMessage as retry } from '@/src/commands/shared/retryMessage'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { messageAnswer, messageParams, writesMessages } from './messageRights'

export const retryMessage = staffEndpoint({
  method: 'post',
  path: '/api/v1/messages/:id/retry',
  operationId: 'retryMessage',
  summary: 'Try a failed message once more',
  tag: 'Messages',
  params: messageParams,
  may: writesMessages,
  answers: {
    200: { description: 'Queued', schema: messageAnswer },
    409: { description: 'It did not fail, or nothing is sent to this address' },
  },
  handle: async ({ ctx, params: { id } }) => {
    const message = await findVisible(ctx, { collection: 'messages', id })
    await retry(ctx, { messageId: message.id })
    return json({ id: message.id, status: 'queued' })
  },
})
