import { everyEvent } from '@/src/domain/integration/eventTypes'
import { webhookEvent } from '@/src/domain/integration/webhookEvent'
import type { DomainEvent } from '@/src/domain/shared/domainEvents'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { writeWebhooks } from './writeWebhooks'

/** Keeps an event for every subscription that asks for it and is not disabled, once each; returns for how many. */
export const queueWebhooks = (ctx: Context, event: DomainEvent): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const told = webhookEvent(event)
    if (!told) return 0
    // Locked, so that one who pauses this moment finds the delivery and holds it.
    const asking = await rowsOf<{ id: string }>(
      tx,
      sql`SELECT id FROM webhook_subscriptions
          WHERE status <> 'disabled' AND event_types ?| ARRAY[${everyEvent}, ${event.type}] ORDER BY id FOR SHARE`,
    )
    if (asking.length === 0) return 0
    return writeWebhooks(tx, { events: [told], subscriptionIds: asking.map(({ id }) => id) })
  })
