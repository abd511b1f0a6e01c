import { validate as isUuid } from 'uuid'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { FxRate } from '@/src/domain/quote/tripPricing'
import type { PricingFacts } from '@/src/domain/quote/tripPricingOf'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { newestFxRates } from '@/src/queries/finance/newestFxRates'
import { rateCardVersions } from '@/src/queries/partners/rateCardVersions'
import { standingMarkupRules } from './standingMarkupRules'

const fxInto = async (ctx: Context, asked: { to: CurrencyCode; on: CalendarDate }): Promise<FxRate[]> => {
  const rates = await newestFxRates(ctx, asked)
  return rates.map(({ from, to, rate, bufferPercent, sourceName, observedAt }) => ({
    from,
    to,
    rate,
    bufferPercent,
    source: sourceName,
    at: observedAt,
  }))
}

const cardIdsOf = ({ lines }: TripContent): string[] => [
  ...new Set(lines.map(({ rateCardVersionId }) => rateCardVersionId ?? '').filter(isUuid)),
]

/**
 * Reads what a version's content is priced with as of now: the rate cards its lines name, the newest rates of exchange, the
 * standing markup rules; nothing is read where every price was typed by hand.
 */
export const readPricingFacts = async (ctx: Context, content: TripContent): Promise<PricingFacts> => {
  const ids = cardIdsOf(content)
  if (ids.length === 0) return { rateCards: [], fx: [], markupRules: [] }
  const on = todayIn(teamZone, ctx.now)
  const [rateCards, fx, markupRules] = await Promise.all([
    rateCardVersions(ctx, { ids }),
    fxInto(ctx, { to: content.currency, on }),
    standingMarkupRules(ctx, { on }),
  ])
  return { rateCards, fx, markupRules }
}
