import { asksFor } from '@/src/domain/integration/eventTypes'
import { publicEventTypes } from '@/src/domain/integration/publicEvents'
import { webhookEvent } from '@/src/domain/integration/webhookEvent'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import { assertActive } from './assertActive'
import { lockSubscription } from './lockSubscription'
import { writeWebhooks } from './writeWebhooks'

/** So many events are sent again at once; whoever needs more asks again from where that ended. */
export const replayMax = 1_000

type Happened = { id: string; type: string; data: object; occurred_at: string }
type Replayed = { replayed: number; until: Date | null }

/**
 * Sends a subscription every event it asks for since a time, also those it never got because it was disabled or did not
 * ask for them yet, oldest first and at most a thousand; `until` is where to go on when there are more. What still waits
 * is left as it is. Throws `not-found` and `webhook-not-active`.
 */
export const replayWebhooksSince = (ctx: Context, { id, since }: { id: string; since: Date }): Promise<Replayed> =>
  inTransaction(ctx, async (tx) => {
    const subscription = await lockSubscription(tx, id)
    assertActive(subscription)
    const types = publicEventTypes.filter((type) => asksFor(subscription.event_types, type))
    const happened = await rowsOf<Happened>(
      tx,
      sql`SELECT id, type, data, occurred_at FROM domain_events
          WHERE type IN ${anyOf(types)} AND occurred_at >= ${since.toISOString()}
          ORDER BY occurred_at, seq LIMIT ${replayMax + 1}`,
    )
    const events = happened
      .slice(0, replayMax)
      .map(({ occurred_at, ...event }) => webhookEvent({ ...event, occurredAt: new Date(occurred_at) }))
      .filter((event) => event !== null)
    const replayed = await writeWebhooks(tx, { events, subscriptionIds: [id], again: true })
    const next = happened[replayMax]
    const until = next ? new Date(next.occurred_at) : null
    await audit(tx.req, {
      action: 'webhook-subscription.replayed',
      entity: 'webhook-subscriptions',
      entityId: id,
      after: { since: since.toISOString(), replayed, until: until?.toISOString() ?? null },
    })
    return { replayed, until }
  })
