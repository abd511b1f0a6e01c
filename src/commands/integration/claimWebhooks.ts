import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Longer than any attempt takes: after that its worker has died, and the delivery is anybody's again. */
const leaseSeconds = 60

export type ClaimedWebhook = {
  id: string
  event_id: string
  event_type: string
  body: string
  attempts: number
  url: string
  secret_generation: number | string
  previous_secret_until: string | null
}

/** Takes deliveries of a subscription that are due, each for one attempt and by nobody else; none while it is not active. */
export const claimWebhooks = (
  ctx: Context,
  { subscriptionId, limit }: { subscriptionId: string; limit: number },
): Promise<ClaimedWebhook[]> =>
  rowsOf<ClaimedWebhook>(
    ctx,
    sql`UPDATE webhook_deliveries d SET attempts = d.attempts + 1, last_attempt_at = clock_timestamp(),
               next_attempt_at = clock_timestamp() + make_interval(secs => ${leaseSeconds})
        FROM webhook_subscriptions s
        WHERE d.id IN (
            SELECT id FROM webhook_deliveries
            WHERE subscription_id = ${subscriptionId} AND state = 'waiting' AND next_attempt_at <= clock_timestamp()
            ORDER BY next_attempt_at, event_id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
          AND s.id = d.subscription_id AND s.status = 'active'
        RETURNING d.id, d.event_id, d.event_type, d.body, d.attempts, s.url, s.secret_generation, s.previous_secret_until`,
  )
