import { rowsOf, sql } from '@/src/platform/database/session'
import type { Sweep } from '@/src/platform/jobs/job'

const keptDays = 30
const batch = 5_000

/** Forgets idempotency keys after 30 days. */
export const pruneIdempotencyKeysSweep: Sweep = {
  name: 'prune-idempotency-keys',
  everySeconds: 60 * 60,
  run: async (ctx) => {
    const forgotten = await rowsOf(
      ctx,
      sql`DELETE FROM idempotency_keys WHERE (route, key) IN (
            SELECT route, key FROM idempotency_keys
            WHERE created_at < clock_timestamp() - make_interval(days => ${keptDays}) ORDER BY created_at LIMIT ${batch})
          RETURNING 1`,
    )
    return { forgotten: forgotten.length }
  },
}
