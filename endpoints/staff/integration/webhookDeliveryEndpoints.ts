import { z } from 'zod'
import { DomainError } from '@/src/domain/shared/domainError'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { webhookDeliveries, webhookDelivery, webhookStates } from '@/src/queries/integration/webhookDeliveries'
import {
  deliveryDetail,
  deliveryItem,
  deliveryParams,
  managesWebhooks,
  subscriptionParams,
  webhookTag,
} from './webhookSchemas'

const base = '/api/v1/webhook-subscriptions/:id/deliveries'
const common = { tag: webhookTag, may: managesWebhooks, method: 'get' } as const
const collection = 'webhook-subscriptions'

const list = staffEndpoint({
  ...common,
  path: base,
  operationId: 'listWebhookDeliveries',
  summary: 'What a subscription was told, newest first',
  params: subscriptionParams,
  query: z.object({
    state: z.enum(webhookStates).optional(),
    after: z.string().optional().describe('`next` of the page before.'),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answers: {
    200: {
      description: 'A page; `next` is null on the last one.',
      schema: z.object({ items: z.array(deliveryItem), next: z.uuid().nullable() }),
    },
  },
  handle: async ({ ctx, params: { id }, query: { limit, ...asked } }) => {
    await findVisible(ctx, { collection, id })
    const found = await webhookDeliveries(ctx, { subscriptionId: id, ...asked, limit: limit + 1 })
    const items = found.slice(0, limit)
    return json({ items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null })
  },
})

const show = staffEndpoint({
  ...common,
  path: `${base}/:delivery_id`,
  operationId: 'showWebhookDelivery',
  summary: 'One delivery: what was sent, what was answered, every attempt',
  params: deliveryParams,
  answers: { 200: { description: 'The delivery.', schema: z.object({ delivery: deliveryDetail }) } },
  handle: async ({ ctx, params: { id, delivery_id: deliveryId } }) => {
    await findVisible(ctx, { collection, id })
    const delivery = await webhookDelivery(ctx, { subscriptionId: id, id: deliveryId })
    if (!delivery) throw new DomainError('not-found', 'There is no such record.')
    return json({ delivery })
  },
})

/** What subscriptions were told. */
export const webhookDeliveryEndpoints: Endpoint[] = [list, show]
