import type { TripContent } from '@/src/domain/quote/tripContent'
import type { FxRate } from '@/src/domain/quote/tripPricing'
import type { PricingFacts } from '@/src/domain/quote/tripPricingOf'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { newestFxRates } from '@/src/queries/finance/newestFxRates'

const fxInto = async (ctx: Context, { currency }: TripContent): Promise<FxRate[]> => {
  const rates = await newestFxRates(ctx, { to: currency, on: todayIn(teamZone, ctx.now) })
  return rates.map(({ from, to, rate, bufferPercent, sourceName, observedAt }) => ({
    from,
    to,
    rate,
    bufferPercent,
    source: sourceName,
    at: observedAt,
  }))
}

/** Reads what a version's content is priced with as of now; nothing where every price was typed by hand. */
export const readPricingFacts = async (ctx: Context, content: TripContent): Promise<PricingFacts> => {
  const cardIds = new Set(content.lines.map(({ rateCardVersionId }) => rateCardVersionId).filter((id) => id !== null))
  if (cardIds.size === 0) return { rateCards: [], fx: [], markupRules: [] }
  return { rateCards: [], fx: await fxInto(ctx, content), markupRules: [] }
}
