import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

const keptDays = 30
const batch = 5_000

/** Removes deliveries that were settled and are older than 30 days, some thousands at a time; returns how many. */
export const pruneWebhooks = async (ctx: Context): Promise<number> => {
  const removed = await rowsOf(
    ctx,
    sql`DELETE FROM webhook_deliveries WHERE id IN (
          SELECT id FROM webhook_deliveries
          WHERE created_at < clock_timestamp() - make_interval(days => ${keptDays})
            AND (state <> 'waiting' OR next_attempt_at = 'infinity')
          ORDER BY created_at LIMIT ${batch})
        RETURNING id`,
  )
  return removed.length
}
