import { isPublicEventType, publicEvents } from './publicEvents'

/** The shape of what is sent; a number higher than this would be another shape, never this one changed. */
export const webhookVersion = 1

export type WebhookEvent = {
  id: string
  type: string
  version: typeof webhookVersion
  occurred_at: string
  data: Record<string, unknown>
}

/** What a test of a subscription sends. */
export const testEventType = 'webhook.test'

type Happened = { id: string; type: string; occurredAt: Date; data: object }

const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Writes an event as other systems are told of it, or null for one that is told to nobody; only the facts of the table leave. */
export const webhookEvent = ({ id, type, occurredAt, data }: Happened): WebhookEvent | null => {
  if (!isPublicEventType(type)) return null
  const known = data as Record<string, unknown>
  const facts = Object.keys(publicEvents[type].data).map((name) => [name, known[camelCase(name)] ?? null])
  return {
    id,
    type,
    version: webhookVersion,
    occurred_at: occurredAt.toISOString(),
    data: Object.fromEntries(facts),
  }
}

/** Writes the event a test sends. */
export const testEvent = ({
  id,
  occurredAt,
  subscriptionId,
}: {
  id: string
  occurredAt: Date
  subscriptionId: string
}): WebhookEvent => ({
  id,
  type: testEventType,
  version: webhookVersion,
  occurred_at: occurredAt.toISOString(),
  data: { subscription_id: subscriptionId },
})
