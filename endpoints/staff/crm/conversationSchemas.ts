import { z } from 'zod'
import { activityTypes } from '@/src/domain/crm/activityTypes'

const channel = z.enum(['email', 'whatsapp'])
const instant = z.iso.datetime()

const message = z.object({
  id: z.uuid(),
  direction: z.enum(['in', 'out']),
  channel,
  from: z.string().nullable(),
  to: z.string().nullable(),
  subject: z.string(),
  text: z.string().describe('Plain text, never to be read as HTML; at most 20,000 characters.'),
  status: z.string(),
  automatic: z.boolean(),
  error: z.string().nullable(),
  opened_at: instant.nullable(),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), content_type: z.string(), size: z.number() })),
})

export const conversationAnswer = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      at: instant,
      type: z.enum(activityTypes),
      detail: z.string(),
      actor_name: z.string(),
      data: z.record(z.string(), z.unknown()).nullable(),
      message: message.nullable().describe('For an e-mail or WhatsApp message: its words.'),
    }),
  ),
  next: z.string().nullable().describe('The `cursor` of the next older page.'),
  drafts: z
    .array(
      z.object({
        id: z.uuid(),
        channel,
        to: z.string(),
        subject: z.string(),
        text: z.string(),
        status: z.string(),
        error: z.string().nullable(),
        created_at: instant,
      }),
    )
    .describe('On the first page: what is written and has not left yet.'),
})

export const replyOptionsAnswer = z.object({
  language: z.string(),
  addresses: z.array(
    z.object({
      channel,
      to: z.string(),
      suppressed: z.boolean(),
      window_open_until: instant.nullable().describe("WhatsApp: 24 hours after the customer's last message."),
      window_open: z.boolean().nullable(),
    }),
  ),
  consent: z.object({ contact: z.boolean().nullable(), marketing: z.boolean().nullable() }),
  templates: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      channel,
      approved: z.boolean().describe('By WhatsApp, in the customer’s language.'),
    }),
  ),
})
