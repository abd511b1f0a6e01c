import { z } from 'zod'
import { emailHtml } from '@/src/documents/message/emailHtml'
import { emailText } from '@/src/documents/message/emailText'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { messageContent } from '@/src/queries/shared/messageContent'
import { messageParams } from './messageRights'

export const previewMessage = staffEndpoint({
  method: 'get',
  path: '/api/v1/messages/:id/preview',
  operationId: 'previewMessage',
  summary: 'A message as its reader sees it',
  tag: 'Messages',
  params: messageParams,
  answers: {
    200: {
      description: 'The message',
      schema: z.object({ subject: z.string(), to: z.string(), html: z.string(), text: z.string() }),
    },
  },
  handle: async ({ ctx, params: { id } }) => {
    const message = await findVisible(ctx, { collection: 'messages', id })
    const content = await messageContent(ctx, {
      subject: message.subject,
      body_text: message.bodyText,
      action_label: message.actionLabel ?? null,
      link_kind: message.linkKind ?? null,
      link_target: message.linkTarget ?? null,
      language: message.language ?? null,
      audience: message.audience,
      lead_id: null,
      in_reply_to_id: null,
    })
    return json({ subject: content.subject, to: message.to, html: emailHtml(content), text: emailText(content) })
  },
})
