import type { TripChange } from '@/src/domain/quote/compareTrips'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { versionChanges } from './versionChanges'

/** Lists what is different in a version from the newest earlier one that the customer opened; nothing where there is none. */
export const changesSinceLooked = async (ctx: Context, { id, number, quote }: QuoteVersion): Promise<TripChange[]> => {
  const looked = await rowOf<{ id: string }>(
    ctx.req,
    sql`SELECT id FROM quote_versions WHERE quote_id = ${typeof quote === 'string' ? quote : quote.id} AND number < ${number}
        AND viewed_at IS NOT NULL ORDER BY number DESC LIMIT 1`,
  )
  return looked ? versionChanges(ctx, { fromId: looked.id, toId: id }) : []
}
