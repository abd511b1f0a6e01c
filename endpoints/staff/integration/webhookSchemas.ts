import { z } from 'zod'
import { hasRole, hasScope } from '@/src/access/callers'
import { everyEvent } from '@/src/domain/integration/eventTypes'
import { publicEventTypes } from '@/src/domain/integration/publicEvents'
import { webhookSubscriptionMachine } from '@/src/domain/integration/webhookSubscriptionMachine'
import type { Context } from '@/src/platform/context'
import { findVisible } from '@/src/platform/http/findVisible'
import { webhookStates } from '@/src/queries/integration/webhookDeliveries'
import { type WebhookSubscriptionView, webhookSubscription } from '@/src/queries/integration/webhookSubscriptions'

export const webhookTag = 'Webhooks'

export const managesWebhooks = (user: Parameters<typeof hasRole>[0]): boolean =>
  hasRole(user, 'manager') || hasScope(user, 'all')

export const subscriptionParams = z.object({ id: z.string() })
export const deliveryParams = z.object({ id: z.string(), delivery_id: z.string() })

export const subscriptionName = z.string().trim().min(1).max(120)
export const subscriptionUrl = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .describe('https, on port 443 or 8443, on the public internet: it is looked up now and again before every delivery.')
export const subscriptionEvents = z
  .array(z.enum([everyEvent, ...publicEventTypes]))
  .min(1)
  .max(100)
  .describe('The events to be told of; `*` is every event, those to come included.')

const instant = z.iso.datetime()

export const subscriptionItem = z.object({
  id: z.uuid(),
  name: z.string(),
  url: z.string(),
  event_types: z.array(z.string()),
  status: z.enum(webhookSubscriptionMachine.states as [string, ...string[]]),
  disabled_reason: z.string().nullable(),
  previous_secret_until: instant.nullable().describe('Until then the secret before this one signs too.'),
  last_attempt_at: instant.nullable(),
  last_succeeded_at: instant.nullable(),
  failing_since: instant.nullable().describe('Since then no attempt has succeeded; null while all is well.'),
  created_at: instant,
  updated_at: instant,
  delivered: z.int().describe('Of the last 24 hours, counted up to 1,000; so is `dead`.'),
  dead: z.int(),
  waiting: z.int().describe('To be sent, or held while paused; counted up to 1,000.'),
})

export const deliveryItem = z.object({
  id: z.uuid(),
  event_id: z.uuid(),
  event_type: z.string(),
  occurred_at: instant,
  state: z.enum(webhookStates),
  attempts: z.int(),
  next_attempt_at: instant.nullable(),
  last_attempt_at: instant.nullable(),
  settled_at: instant.nullable(),
  response_status: z.int().nullable(),
  error: z.string().nullable(),
  duration_ms: z.int().nullable(),
  created_at: instant,
})

export const deliveryDetail = deliveryItem.extend({
  body: z.string().describe('What was sent, byte for byte.'),
  response_body: z.string().nullable().describe('The first 1,000 characters of the last answer.'),
  history: z.array(z.object({ at: instant, status: z.int().nullable(), ms: z.int(), error: z.string().nullable() })),
})

/** Reads a subscription again to answer with; it was there a moment ago. */
export const shownSubscription = async (ctx: Context, id: string): Promise<WebhookSubscriptionView> => {
  await findVisible(ctx, { collection: 'webhook-subscriptions', id })
  const found = await webhookSubscription(ctx, id)
  if (!found) throw new Error('A subscription that is visible can be read.')
  return found
}
