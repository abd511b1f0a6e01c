import { eventTypesFrom } from '@/src/domain/integration/eventTypes'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { assertNameFree } from './assertNameFree'
import { lockSubscription } from './lockSubscription'

type ChangeWebhookSubscription = {
  id: string
  name?: string
  /** Looked up and found to be allowed before; what waits goes there too. */
  url?: string
  eventTypes?: readonly string[]
}

/** Changes a subscription's name, address or events; throws `not-found`, `invalid-event-types` and `webhook-name-taken`. */
export const changeWebhookSubscription = (ctx: Context, { id, ...asked }: ChangeWebhookSubscription): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const subscription = await lockSubscription(tx, id)
    const before = { name: subscription.name, url: subscription.url, eventTypes: subscription.event_types }
    const after = {
      name: asked.name ?? before.name,
      url: asked.url ?? before.url,
      eventTypes: asked.eventTypes ? eventTypesFrom(asked.eventTypes) : before.eventTypes,
    }
    if (after.name !== before.name) await assertNameFree(tx, { name: after.name, except: id })
    await rowsOf(
      tx,
      sql`UPDATE webhook_subscriptions SET name = ${after.name}, url = ${after.url},
                 event_types = ${JSON.stringify(after.eventTypes)}::jsonb, updated_at = ${tx.now.toISOString()}
          WHERE id = ${id}`,
    )
    await audit(tx.req, {
      action: 'webhook-subscription.changed',
      entity: 'webhook-subscriptions',
      entityId: id,
      before,
      after,
    })
  })
