import type { ComparedTrip } from '@/src/domain/quote/comparedTrip'
import { compareTrips, type TripChange } from '@/src/domain/quote/compareTrips'
import { contentOf } from '@/src/domain/quote/contentOf'
import type { PricedQuote } from '@/src/domain/quote/pricedQuote'
import { roomNames } from '@/src/domain/quote/roomNames'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { pickFields } from '@/src/domain/shared/pickFields'
import type { Context } from '@/src/platform/context'
import { planOf } from './planOf'
import { priceOfVersion } from './priceOfVersion'
import { texts } from './texts'

/** What a version came to; net and margin are null where they are not known. */
export type VersionFigures = Pick<PricedQuote, 'total' | 'net' | 'margin' | 'marginPercent'>

const compared = async (ctx: Context, id: string): Promise<{ trip: ComparedTrip; figures: VersionFigures }> => {
  const version = await ctx.payload.findByID({ collection: 'quote-versions', id, depth: 0, req: ctx.req })
  const content = contentOf(version)
  const { shown, options, input } = await priceOfVersion(ctx, { version, content })
  const lines = [shown, ...options.map(({ priced }) => priced)].flatMap((trip) => trip.lines)
  const trip: ComparedTrip = {
    content,
    travelers: { adults: version.adults, children: version.children },
    inclusions: texts(version.inclusions),
    exclusions: texts(version.exclusions),
    total: shown.quote.total,
    lineTotals: new Map(lines.map(({ line, sell }) => [line.id, sell])),
    roomName: roomNames(input.trip.rateCards),
    plan: canonicalJson(planOf(version)),
    termsVersion: version.termsVersion ?? null,
  }
  return { trip, figures: pickFields(shown.quote, ['total', 'net', 'margin', 'marginPercent']) }
}

type Asked = { fromId: string; toId: string }

/** Lists what is different in one version of a quote against another, with what both came to; throws `not-found`. */
export const comparedVersions = async (
  ctx: Context,
  { fromId, toId }: Asked,
): Promise<{ changes: TripChange[]; before: VersionFigures; after: VersionFigures }> => {
  const before = await compared(ctx, fromId)
  const after = await compared(ctx, toId)
  return { changes: compareTrips(before.trip, after.trip), before: before.figures, after: after.figures }
}

/** Lists what is different in one version of a quote against another, the earlier first; throws `not-found`. */
export const versionChanges = async (ctx: Context, asked: Asked): Promise<TripChange[]> =>
  (await comparedVersions(ctx, asked)).changes
