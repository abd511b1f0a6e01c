import type { ComparedTrip } from '@/src/domain/quote/comparedTrip'
import { compareTrips, type TripChange } from '@/src/domain/quote/compareTrips'
import { contentOf } from '@/src/domain/quote/contentOf'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { priceOfVersion } from './priceOfVersion'
import { texts } from './texts'

const compared = async (ctx: Context, version: QuoteVersion): Promise<ComparedTrip> => {
  const content = contentOf(version)
  const { quote, lines } = (await priceOfVersion(ctx, { version, content })).shown
  return {
    content,
    travelers: { adults: version.adults, children: version.children },
    inclusions: texts(version.inclusions),
    exclusions: texts(version.exclusions),
    total: quote.total,
    lineTotals: new Map(lines.map(({ line, sell }) => [line.id, sell])),
  }
}

const read = (ctx: Context, id: string): Promise<QuoteVersion> =>
  ctx.payload.findByID({ collection: 'quote-versions', id, depth: 0, req: ctx.req })

/** Lists what is different in one version of a quote against another, the earlier first; throws `not-found`. */
export const versionChanges = async (
  ctx: Context,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<TripChange[]> => {
  const before = await compared(ctx, await read(ctx, fromId))
  const after = await compared(ctx, await read(ctx, toId))
  return compareTrips(before, after)
}
