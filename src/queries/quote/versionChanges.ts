import type { ComparedTrip } from '@/src/domain/quote/comparedTrip'
import { compareTrips, type TripChange } from '@/src/domain/quote/compareTrips'
import { contentOf } from '@/src/domain/quote/contentOf'
import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import { type PricedContent, priceContent } from '@/src/domain/quote/priceContent'
import { priceOptions } from '@/src/domain/quote/priceOptions'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { readPricingFacts } from './readPricingFacts'

const texts = (rows: { text: string }[] | null | undefined): string[] => (rows ?? []).map(({ text }) => text)

/** What a version came to: a sent one by what it was priced by then, a draft by what holds now. */
const priceOf = async (ctx: Context, version: QuoteVersion): Promise<PricedContent['shown']> => {
  const kept = version.pricing as unknown as KeptPricing | null | undefined
  if (kept && version.status !== 'draft') {
    const { trip, options } = kept.input
    return priceOptions(trip, options)[0]?.priced ?? priceTrip(trip)
  }
  const content = contentOf(version)
  return priceContent(content, await readPricingFacts(ctx, content)).shown
}

const compared = async (ctx: Context, version: QuoteVersion): Promise<ComparedTrip> => {
  const { quote, lines } = await priceOf(ctx, version)
  return {
    content: contentOf(version),
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
