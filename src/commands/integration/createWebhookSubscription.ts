import { eventTypesFrom } from '@/src/domain/integration/eventTypes'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { webhookSecret } from '@/src/platform/webhooks/webhookSecret'
import { assertNameFree } from './assertNameFree'

type CreateWebhookSubscription = {
  name: string
  /** Looked up and found to be allowed before. */
  url: string
  eventTypes: readonly string[]
}

/**
 * Makes a subscription, told of events from now on, and returns its secret, which is shown this once; throws
 * `invalid-event-types` and `webhook-name-taken`.
 */
export const createWebhookSubscription = (
  ctx: Context,
  { name, url, eventTypes: asked }: CreateWebhookSubscription,
): Promise<{ id: string; secret: string }> =>
  inTransaction(ctx, async (tx) => {
    const eventTypes = eventTypesFrom(asked)
    await assertNameFree(tx, { name })
    const id = newId()
    const at = tx.now.toISOString()
    await rowsOf(
      tx,
      sql`INSERT INTO webhook_subscriptions (id, name, url, event_types, secret_generation, created_at, updated_at)
          VALUES (${id}, ${name}, ${url}, ${JSON.stringify(eventTypes)}::jsonb, 1, ${at}, ${at})`,
    )
    await audit(tx.req, {
      action: 'webhook-subscription.created',
      entity: 'webhook-subscriptions',
      entityId: id,
      after: { name, url, eventTypes },
    })
    return { id, secret: webhookSecret({ id, generation: 1 }) }
  })
