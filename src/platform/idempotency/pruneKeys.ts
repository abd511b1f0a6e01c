import type { Context } from '../context'
import { rowsOf, sql } from '../database/session'

const keptDays = 30
const batch = 5_000

/** Deletes keys older than 30 days, at most 5,000 at a time; returns how many. */
export const pruneKeys = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - keptDays * 24 * 60 * 60 * 1000)
  const deleted = await rowsOf(
    ctx,
    sql`DELETE FROM idempotency_keys WHERE (route, key) IN (
          SELECT route, key FROM idempotency_keys WHERE created_at < ${before.toISOString()} ORDER BY created_at LIMIT ${batch}
        ) RETURNING true`,
  )
  return deleted.length
}
