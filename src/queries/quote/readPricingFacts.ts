import { validate as isUuid } from 'uuid'
import { conditionsOf, type MarkupRule } from '@/src/domain/quote/markupRule'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { FxRate } from '@/src/domain/quote/tripPricing'
import { noPricingFacts, type PricingFacts } from '@/src/domain/quote/tripPricingOf'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { newestFxRates } from '@/src/queries/finance/newestFxRates'
import { rateCardVersions } from '@/src/queries/partners/rateCardVersions'
import { componentPlaces } from './componentPlaces'
import { standingMarkupRules } from './standingMarkupRules'

const fxOn = async (ctx: Context, asked: { to?: CurrencyCode; on: CalendarDate }): Promise<FxRate[]> => {
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

const componentIdsOf = ({ lines }: TripContent): string[] => lines.map(({ componentId }) => componentId ?? '')

const asksForPlaces = ({ scope }: MarkupRule): boolean => {
  const { place, placeFrom } = conditionsOf(scope)
  return place !== null || placeFrom !== null
}

/** Reads what many versions' contents are priced with as of now, in as many statements as for one; each is then told its own. */
export const pricingFactsOf = async (
  ctx: Context,
  contents: readonly TripContent[],
): Promise<(content: TripContent) => PricingFacts> => {
  const ids = [...new Set(contents.flatMap(cardIdsOf))]
  if (ids.length === 0) return () => noPricingFacts
  const on = todayIn(teamZone, ctx.now)
  const [currency, ...others] = new Set(contents.map((content) => content.currency))
  // One after the other: inside a transaction they share a connection, which answers one statement at a time.
  const rateCards = await rateCardVersions(ctx, { ids })
  const fx = await fxOn(ctx, { to: others.length === 0 ? currency : undefined, on })
  const markupRules = await standingMarkupRules(ctx, { on })
  const places = await componentPlaces(ctx, {
    ids: markupRules.some(asksForPlaces) ? contents.flatMap(componentIdsOf).filter(isUuid) : [],
  })
  const byId = new Map(rateCards.map((card) => [card.id, card]))
  return (content) => {
    const own = cardIdsOf(content)
    if (own.length === 0) return noPricingFacts
    return {
      rateCards: own.flatMap((id) => byId.get(id) ?? []),
      fx: fx.filter(({ to }) => to === content.currency),
      markupRules,
      places,
    }
  }
}

/**
 * Reads what a version's content is priced with as of now: the rate cards its lines name, the newest rates of exchange, the
 * standing markup rules and, where one of them asks, the places of the components; nothing is read where every price was typed by hand.
 */
export const readPricingFacts = async (ctx: Context, content: TripContent): Promise<PricingFacts> =>
  (await pricingFactsOf(ctx, [content]))(content)
