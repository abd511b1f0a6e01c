import type { WebhookEvent } from '@/src/domain/integration/webhookEvent'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'

type WriteWebhooks = {
  events: readonly WebhookEvent[]
  subscriptionIds: readonly string[]
  /** Sends what was settled once more; else what exists is left as it is. */
  again?: boolean
}

/** Writes one delivery for each event and subscription, held where that is paused; returns how many are to be sent. */
export const writeWebhooks = async (
  at: HasSession,
  { events, subscriptionIds, again = false }: WriteWebhooks,
): Promise<number> => {
  const rows = events.flatMap((event) =>
    subscriptionIds.map((subscriptionId) => ({
      id: newId(),
      subscription_id: subscriptionId,
      event_id: event.id,
      event_type: event.type,
      occurred_at: event.occurred_at,
      body: JSON.stringify(event),
    })),
  )
  const onRepeat = again
    ? sql`DO UPDATE SET state = 'waiting', attempts = 0, next_attempt_at = excluded.next_attempt_at, settled_at = NULL, error = NULL
          WHERE webhook_deliveries.state <> 'waiting'`
    : sql`DO NOTHING`
  const written = await rowsOf(
    at,
    sql`INSERT INTO webhook_deliveries (id, subscription_id, event_id, event_type, occurred_at, body, next_attempt_at)
        SELECT n.id, n.subscription_id, n.event_id, n.event_type, n.occurred_at, n.body,
               CASE s.status WHEN 'active' THEN clock_timestamp() ELSE 'infinity' END
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS n (id uuid, subscription_id uuid, event_id uuid, event_type text, occurred_at timestamptz, body text)
        JOIN webhook_subscriptions s ON s.id = n.subscription_id
        ON CONFLICT ON CONSTRAINT webhook_deliveries_once ${onRepeat} RETURNING id`,
  )
  return written.length
}
