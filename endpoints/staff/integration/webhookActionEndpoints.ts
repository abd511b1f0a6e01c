import { z } from 'zod'
import { moveWebhookSubscription } from '@/src/commands/integration/moveWebhookSubscription'
import { replayWebhook } from '@/src/commands/integration/replayWebhook'
import { replayMax, replayWebhooksSince } from '@/src/commands/integration/replayWebhooksSince'
import { rotateWebhookSecret } from '@/src/commands/integration/rotateWebhookSecret'
import { sendTestWebhook } from '@/src/commands/integration/sendTestWebhook'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import {
  deliveryParams,
  managesWebhooks,
  shownSubscription,
  subscriptionItem,
  subscriptionParams,
  webhookTag,
} from './webhookSchemas'

const base = '/api/v1/webhook-subscriptions/:id'
const common = { tag: webhookTag, may: managesWebhooks, method: 'post' } as const
const collection = 'webhook-subscriptions'
const notActive = { description: '`webhook-not-active`: it is paused or disabled.' }

const move = (verb: 'pause' | 'resume', to: 'paused' | 'active', summary: string) =>
  staffEndpoint({
    ...common,
    path: `${base}/${verb}`,
    operationId: `${verb}WebhookSubscription`,
    summary,
    params: subscriptionParams,
    answers: {
      200: { description: 'As it is now.', schema: z.object({ subscription: subscriptionItem }) },
      409: { description: '`illegal-transition`' },
    },
    handle: async ({ ctx, params: { id } }) => {
      await findVisible(ctx, { collection, id })
      await moveWebhookSubscription(ctx, { id, to })
      return json({ subscription: await shownSubscription(ctx, id) })
    },
  })

const pause = move('pause', 'paused', 'Hold events back until the subscription is resumed')
const resume = move('resume', 'active', 'Send again, what was held back first')

const rotateSecret = staffEndpoint({
  ...common,
  path: `${base}/rotate-secret`,
  operationId: 'rotateWebhookSecret',
  summary: 'Change the secret; shown this once, and for a day both sign',
  params: subscriptionParams,
  body: z.object({
    leaked: z.union([z.boolean(), z.enum(['yes', 'no']).transform((said) => said === 'yes')]).default(false),
  }),
  answers: {
    200: {
      description: 'The new secret.',
      schema: z.object({ secret: z.string(), previous_until: z.iso.datetime().nullable() }),
    },
  },
  handle: async ({ ctx, params: { id }, body: { leaked: isLeaked } }) => {
    await findVisible(ctx, { collection, id })
    const { secret, previousUntil } = await rotateWebhookSecret(ctx, { id, isLeaked })
    return json({ secret, previous_until: previousUntil?.toISOString() ?? null })
  },
})

const test = staffEndpoint({
  ...common,
  path: `${base}/test`,
  operationId: 'testWebhookSubscription',
  summary: 'Send a `webhook.test` event',
  params: subscriptionParams,
  answers: { 202: { description: 'On its way.', schema: z.object({ event_id: z.uuid() }) }, 409: notActive },
  handle: async ({ ctx, params: { id } }) => {
    await findVisible(ctx, { collection, id })
    const { eventId } = await sendTestWebhook(ctx, { id })
    return json({ event_id: eventId }, { status: 202 })
  },
})

const daysBackMax = 30
const since = z
  .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
  .transform((text) => new Date(/^[\d-]+$|[zZ]$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`))
  .refine((date) => date.getTime() > Date.now() - daysBackMax * 24 * 60 * 60 * 1_000, {
    error: `is more than ${daysBackMax} days ago`,
  })

const replaySince = staffEndpoint({
  ...common,
  path: `${base}/replay`,
  operationId: 'replayWebhooksSince',
  summary: `Send every event since a time once more, at most ${replayMax}`,
  params: subscriptionParams,
  body: z.object({ since: since.describe(`At most ${daysBackMax} days ago; UTC unless it says otherwise.`) }),
  answers: {
    202: {
      description: 'On their way, under the same ids; `until` is where to go on when there are more.',
      schema: z.object({ replayed: z.int(), until: z.iso.datetime().nullable() }),
    },
    409: notActive,
  },
  handle: async ({ ctx, params: { id }, body }) => {
    await findVisible(ctx, { collection, id })
    const { replayed, until } = await replayWebhooksSince(ctx, { id, since: body.since })
    return json({ replayed, until: until?.toISOString() ?? null }, { status: 202 })
  },
})

const replayOne = staffEndpoint({
  ...common,
  path: `${base}/deliveries/:delivery_id/replay`,
  operationId: 'replayWebhook',
  summary: 'Send one delivery once more, under the same id',
  params: deliveryParams,
  answers: {
    202: { description: 'On its way.', schema: z.object({ id: z.uuid(), state: z.literal('waiting') }) },
    409: { description: '`webhook-not-active`, or `webhook-still-waiting`: it is going to be tried anyway.' },
  },
  handle: async ({ ctx, params: { id, delivery_id: deliveryId } }) => {
    await findVisible(ctx, { collection, id })
    await replayWebhook(ctx, { subscriptionId: id, deliveryId })
    return json({ id: deliveryId, state: 'waiting' }, { status: 202 })
  },
})

/** What can be done to a subscription. */
export const webhookActionEndpoints: Endpoint[] = [pause, resume, rotateSecret, test, replaySince, replayOne]
