import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Names the active subscriptions something is due for, the longest waiting first. */
export const dueSubscriptions = (ctx: Context, { limit }: { limit: number }): Promise<{ id: string }[]> =>
  rowsOf<{ id: string }>(
    ctx,
    sql`SELECT s.id FROM webhook_subscriptions s CROSS JOIN LATERAL (
          SELECT next_attempt_at FROM webhook_deliveries d
          WHERE d.subscription_id = s.id AND d.state = 'waiting' AND d.next_attempt_at <= clock_timestamp()
          ORDER BY d.next_attempt_at LIMIT 1
        ) next
        WHERE s.status = 'active' ORDER BY next.next_attempt_at LIMIT ${limit}`,
  )
