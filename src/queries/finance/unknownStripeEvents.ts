import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Returns those of the events that never reached us. */
export const unknownStripeEvents = async <Event extends { id: string }>(
  ctx: Context,
  events: readonly Event[],
): Promise<Event[]> => {
  if (events.length === 0) return []
  const keys = sql.join(
    events.map(({ id }) => sql`${`stripe:${id}`}`),
    sql`, `,
  )
  const rows = await rowsOf<{ key: string }>(ctx.req, sql`SELECT key FROM domain_events WHERE key IN (${keys})`)
  const known = new Set(rows.map(({ key }) => key))
  return events.filter(({ id }) => !known.has(`stripe:${id}`))
}
