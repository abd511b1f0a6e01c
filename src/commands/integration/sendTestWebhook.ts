import { testEvent } from '@/src/domain/integration/webhookEvent'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { newId } from '@/src/platform/newId'
import { assertActive } from './assertActive'
import { lockSubscription } from './lockSubscription'
import { writeWebhooks } from './writeWebhooks'

/** Has a `webhook.test` sent, signed and tried again like any event; throws `not-found` and `webhook-not-active`. */
export const sendTestWebhook = (ctx: Context, { id }: { id: string }): Promise<{ eventId: string }> =>
  inTransaction(ctx, async (tx) => {
    assertActive(await lockSubscription(tx, id))
    const event = testEvent({ id: newId(), occurredAt: tx.now, subscriptionId: id })
    await writeWebhooks(tx, { events: [event], subscriptionIds: [id] })
    await audit(tx.req, {
      action: 'webhook-subscription.tested',
      entity: 'webhook-subscriptions',
      entityId: id,
      after: { eventId: event.id },
    })
    return { eventId: event.id }
  })
