import { z } from 'zod'
import { changeWebhookSubscription } from '@/src/commands/integration/changeWebhookSubscription'
import { createWebhookSubscription } from '@/src/commands/integration/createWebhookSubscription'
import { deleteWebhookSubscription } from '@/src/commands/integration/deleteWebhookSubscription'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { providers } from '@/src/providers/providers'
import { webhookSubscriptions } from '@/src/queries/integration/webhookSubscriptions'
import { webhookEventSpecs } from './webhookEventSpecs'
import {
  managesWebhooks,
  shownSubscription,
  subscriptionEvents,
  subscriptionItem,
  subscriptionName,
  subscriptionParams,
  subscriptionUrl,
  webhookTag,
} from './webhookSchemas'

const common = { tag: webhookTag, may: managesWebhooks }
const one = z.object({ subscription: subscriptionItem })

const list = staffEndpoint({
  ...common,
  method: 'get',
  path: '/api/v1/webhook-subscriptions',
  operationId: 'listWebhookSubscriptions',
  summary: 'The addresses that are told of events, and how they take it',
  answers: {
    200: { description: 'At most 200, by name.', schema: z.object({ items: z.array(subscriptionItem) }) },
  },
  handle: async ({ ctx }) => json({ items: await webhookSubscriptions(ctx) }),
})

const create = staffEndpoint({
  ...common,
  method: 'post',
  path: '/api/v1/webhook-subscriptions',
  operationId: 'createWebhookSubscription',
  summary: 'Have an address told of events from now on; the secret is shown this once',
  body: z.object({ name: subscriptionName, url: subscriptionUrl, event_types: subscriptionEvents }),
  answers: {
    201: { description: 'Made.', schema: one.extend({ secret: z.string() }) },
    409: { description: '`webhook-name-taken`' },
  },
  webhooks: webhookEventSpecs,
  handle: async ({ ctx, body: { name, url, event_types: eventTypes } }) => {
    await providers().webhooks.assertAllowed(url)
    const { id, secret } = await createWebhookSubscription(ctx, { name, url, eventTypes })
    return json({ subscription: await shownSubscription(ctx, id), secret }, { status: 201 })
  },
})

const show = staffEndpoint({
  ...common,
  method: 'get',
  path: '/api/v1/webhook-subscriptions/:id',
  operationId: 'showWebhookSubscription',
  summary: 'One subscription',
  params: subscriptionParams,
  answers: { 200: { description: 'The subscription, without its secret.', schema: one } },
  handle: async ({ ctx, params: { id } }) => json({ subscription: await shownSubscription(ctx, id) }),
})

const change = staffEndpoint({
  ...common,
  method: 'patch',
  path: '/api/v1/webhook-subscriptions/:id',
  operationId: 'changeWebhookSubscription',
  summary: 'Change the name, the address or the events of a subscription',
  params: subscriptionParams,
  body: z.object({
    name: subscriptionName.optional(),
    url: subscriptionUrl.optional(),
    event_types: subscriptionEvents.optional(),
  }),
  answers: {
    200: { description: 'As it is now.', schema: one },
    409: { description: '`webhook-name-taken`' },
  },
  handle: async ({ ctx, params: { id }, body: { name, url, event_types: eventTypes } }) => {
    await findVisible(ctx, { collection: 'webhook-subscriptions', id })
    if (url !== undefined) await providers().webhooks.assertAllowed(url)
    await changeWebhookSubscription(ctx, { id, name, url, eventTypes })
    return json({ subscription: await shownSubscription(ctx, id) })
  },
})

const remove = staffEndpoint({
  ...common,
  method: 'delete',
  path: '/api/v1/webhook-subscriptions/:id',
  operationId: 'deleteWebhookSubscription',
  summary: 'Remove a subscription with the record of its deliveries',
  params: subscriptionParams,
  answers: { 200: { description: 'Removed.', schema: z.object({ deleted: z.literal(true) }) } },
  handle: async ({ ctx, params: { id } }) => {
    await findVisible(ctx, { collection: 'webhook-subscriptions', id })
    await deleteWebhookSubscription(ctx, { id })
    return json({ deleted: true })
  },
})

/** Who is told of events. */
export const webhookSubscriptionEndpoints: Endpoint[] = [list, create, show, change, remove]
