import { rowsOf, sql } from '@/src/platform/database/session'
import type { Sweep } from '@/src/platform/jobs/job'

const batch = 5_000

/** Removes counts of addresses whose time is over; the limiter itself only overwrites them when they come back. */
export const pruneRateLimitsSweep: Sweep = {
  name: 'prune-rate-limits',
  everySeconds: 10 * 60,
  run: async (ctx) => {
    const removed = await rowsOf(
      ctx,
      sql`DELETE FROM rate_limits WHERE key IN (
            SELECT key FROM rate_limits WHERE expire < extract(epoch FROM clock_timestamp()) * 1000 LIMIT ${batch})
          RETURNING 1`,
    )
    return { removed: removed.length }
  },
}
