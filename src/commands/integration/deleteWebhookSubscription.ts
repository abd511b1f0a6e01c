import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockSubscription } from './lockSubscription'

/** Removes a subscription with its deliveries, sent or waiting; throws `not-found`. */
export const deleteWebhookSubscription = (ctx: Context, { id }: { id: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { name, url, event_types: eventTypes, status } = await lockSubscription(tx, id)
    await rowsOf(tx, sql`DELETE FROM webhook_subscriptions WHERE id = ${id}`)
    await audit(tx.req, {
      action: 'webhook-subscription.deleted',
      entity: 'webhook-subscriptions',
      entityId: id,
      before: { name, url, eventTypes, status },
    })
  })
