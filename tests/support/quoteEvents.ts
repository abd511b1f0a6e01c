import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'

/** The domain events about a quote in the order in which they happened, of the given kinds. */
export const quoteEvents = (
  ctx: Context,
  { quoteId, types }: { quoteId: string; types: readonly string[] },
): Promise<{ type: string; data: Record<string, unknown> }[]> =>
  rowsOf(
    ctx,
    sql`SELECT type, data FROM domain_events WHERE data->>'quoteId' = ${quoteId} AND type IN ${anyOf(types)} ORDER BY seq`,
  )
