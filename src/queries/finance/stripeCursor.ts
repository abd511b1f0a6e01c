import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

const HOUR = 60 * 60 * 1000
/** Stripe keeps events for 30 days. */
const furthestBackMs = 29 * 24 * HOUR
/** Events are listed shortly after they are made, and clocks differ. */
const overlapMs = HOUR

/** From when on Stripe's events are listed next: some time before the last run that finished, or as far back as they go. */
export const stripeCursor = async (ctx: Context): Promise<Date> => {
  const row = await rowOf<{ until: string }>(
    ctx.req,
    sql`SELECT cursor->>'until' AS until FROM provider_cursors WHERE name = 'stripe.events'`,
  )
  const furthest = ctx.now.getTime() - furthestBackMs
  return new Date(row ? Math.max(new Date(row.until).getTime() - overlapMs, furthest) : furthest)
}
