import { z } from 'zod'
import { inboundChannels, inboundMachine, triageReasons } from '@/src/domain/crm/inboundStates'

export const inboundState = z.enum(inboundMachine.states as [string, ...string[]])

const text = z.string().nullable()
const instant = z.iso.datetime()

export const inboundItem = z.object({
  id: z.uuid(),
  channel: z.enum(inboundChannels),
  state: inboundState,
  triage_reason: z.enum(triageReasons).nullable(),
  from: text,
  from_name: text,
  subject: z.string(),
  excerpt: text.optional(),
  lead_id: z.uuid().nullable(),
  received_at: instant,
})

export const inboundAnswer = inboundItem.omit({ excerpt: true }).extend({
  from_typed: text,
  to: text,
  text: text.describe('What the sender wrote now: plain text, never to be read as HTML.'),
  quoted_text: text.describe('The whole text where it quotes what it answers.'),
  note: text,
  customer_id: z.uuid().nullable(),
  handled_at: instant.nullable(),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), content_type: z.string(), size: z.number() })),
  refused_files: z
    .array(z.object({ name: z.string(), content_type: z.string(), size: z.number(), reason: z.string() }))
    .describe('Files that came and were not kept.'),
})

export const inboundMoved = z.object({ id: z.uuid(), state: inboundState, lead_id: z.uuid().nullable() })
