import { z } from 'zod'
import { type FactKind, publicEvents } from '@/src/domain/integration/publicEvents'
import { testEventType, webhookVersion } from '@/src/domain/integration/webhookEvent'
import type { WebhookSpec } from '@/src/platform/http/endpoint'

const facts: Record<FactKind, z.ZodType> = {
  id: z.uuid().nullable(),
  word: z.string().nullable(),
  integer: z.int().nullable(),
}

/** The shape of one event as it is sent. */
export const webhookEventSchema = (type: string, data: Record<string, FactKind>) =>
  z.object({
    id: z.uuid().describe('The same whenever this event is sent again: keep it to take each event once.'),
    type: z.literal(type),
    version: z.literal(webhookVersion),
    occurred_at: z.iso.datetime().describe('When it happened; deliveries may arrive in another order.'),
    data: z.object(Object.fromEntries(Object.entries(data).map(([name, kind]) => [name, facts[kind]]))),
  })

const headers = z.object({
  'webhook-id': z.uuid().describe('The id of the event.'),
  'webhook-timestamp': z.string().describe('When this attempt was made, in seconds since 1970.'),
  'webhook-signature': z
    .string()
    .describe(
      '`v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; several, separated by spaces, while a secret is being changed.',
    ),
})

const spec = (type: string, about: string, data: Record<string, FactKind>): WebhookSpec => ({
  name: type,
  summary: about,
  tag: 'Events',
  headers,
  body: webhookEventSchema(type, data),
})

/** Every event other systems may be told of, for the documentation. */
export const webhookEventSpecs: WebhookSpec[] = [
  ...Object.entries(publicEvents).map(([type, { about, data }]) => spec(type, about, data)),
  spec(testEventType, 'Somebody pressed "send a test event".', { subscription_id: 'id' }),
]
