import { z } from 'zod'
import { draftReply as draft } from '@/src/commands/crm/draftReply'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { idParams } from './leadSchemas'

export const draftReply = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/:id/replies',
  operationId: 'draftReply',
  summary: 'Write a reply to the customer as a draft to be read over; `POST /api/v1/messages/{id}/send` sends it',
  tag: 'Conversation',
  params: idParams,
  body: z.object({
    channel: z.enum(['email', 'whatsapp']),
    template: z
      .string()
      .trim()
      .max(100)
      .nullish()
      .describe('The key of a reply template, filled in the customer’s language.'),
    text: z.string().trim().max(20_000).nullish().describe('One’s own words, instead of a template.'),
    subject: z
      .string()
      .trim()
      .max(300)
      .nullish()
      .describe('For an e-mail; by default it answers the customer’s last one.'),
    to: z.string().trim().max(254).nullish().describe('One of `reply-options`; the first by default.'),
  }),
  may: worksLeads,
  answers: {
    201: { description: 'Drafted.', schema: z.object({ message_id: z.uuid(), status: z.literal('draft') }) },
    409: { description: '`whatsapp-window-closed`: only approved templates may be sent now.' },
    422: { description: '`unknown-address`, `unknown-template`, `reply-text-required`.' },
  },
  handle: async ({ ctx, params, body: { channel, template = null, text = null, subject = null, to = null } }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    const { messageId } = await draft(ctx, {
      leadId: lead.id,
      channel,
      template: template || null,
      text,
      subject,
      to: to || null,
    })
    return json({ message_id: messageId, status: 'draft' }, { status: 201 })
  },
})
