import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { dateOfDayNumber, datesFrom, dayNumberOf } from '@/src/domain/shared/dayNumber'
import type { Price } from '@/src/domain/shared/rateCard'
import { type LineTerms, lineTerms, type TermsDay } from './lineTerms'
import { type MarkupCase, markupBook } from './markupBook'
import type { MarkupRule } from './markupRule'
import type { Finding, PricingWarningCode } from './pricingWarning'
import { biggestGroup, type RateDesk, rateDesk } from './rateDesk'
import { remembering } from './remembering'
import type { FxRate, TripLine, TripPricing } from './tripPricing'
import { type UnitPrice, unitPricing } from './unitPricing'

/** The terms of a line, null where it has none; and what was found against them. */
export type FoundTerms = { terms: LineTerms | null; findings: readonly Finding[] }

/** A trip's rates, exchange and markup laid out for asking. */
export type PricingDesk = { currency: CurrencyCode; termsOf: (line: TripLine) => FoundTerms }

const none = (code: PricingWarningCode, what: string): FoundTerms => ({
  terms: null,
  findings: [{ code, what, date: null }],
})

const datesOf = ({ startDate }: TripPricing, { dayNumber, days }: TripLine): CalendarDate[] =>
  startDate === null ? [] : datesFrom(dateOfDayNumber(dayNumberOf(startDate) + (dayNumber ?? 1) - 1), days)

const fxOf = ({ fx, currency }: TripPricing, from: CurrencyCode): FxRate | null =>
  fx.find((rate) => rate.from === from && rate.to === currency) ?? null

const sellingOnce = (sell: (netMinor: number) => UnitPrice): ((netMinor: number) => UnitPrice) => {
  const known = new Map<number, UnitPrice>()
  return (netMinor) => {
    const before = known.get(netMinor)
    if (before) return before
    const price = sell(netMinor)
    known.set(netMinor, price)
    return price
  }
}

/** How a net price of a currency sells by a rule; each amount is worked out once. */
const sellingBy = (trip: TripPricing) => {
  const { currency, rounding } = trip
  return remembering(
    (from: CurrencyCode, markup: MarkupRule | null) => `${from}|${markup?.id}`,
    (from, markup) => {
      const fx = from === currency ? null : fxOf(trip, from)
      return sellingOnce(unitPricing({ currency, fx, markup, unitUpToMinor: rounding.unitUpToMinor }))
    },
  )
}

const markupCaseOf = (line: TripLine, { partnerId }: RateDesk['card']): MarkupCase => ({
  lineId: line.id,
  dayNumber: line.dayNumber,
  partnerId,
  componentType: line.component,
  destination: line.destination,
  placeId: line.placeId ?? null,
  placeFromId: line.placeFromId ?? null,
})

const servicePrices = (card: RateDesk, at: { season: string | null; componentId: string | null }): readonly Price[] => {
  const { basis } = card.card
  return basis === 'person' || basis === 'unit' ? card.pricesFor({ ...at, kind: basis, roomTypeId: null }) : []
}

/** Lays a trip's prices out; it holds nothing but what follows from them. */
export const pricingDesk = (trip: TripPricing): PricingDesk => {
  const cards = new Map(trip.rateCards.map((card) => [card.id, rateDesk(card)]))
  const rulesFor = markupBook(trip.markupRules)
  const selling = sellingBy(trip)
  const termsOf = (line: TripLine): FoundTerms => {
    const card = cards.get(line.rateCardVersionId ?? '')
    if (!card) return none('rate-missing', 'there is no rate card and no price typed by hand')
    const dates = datesOf(trip, line)
    if (dates.length === 0) return none('date-missing', 'it has no date to be priced by')
    const { currency } = card.card
    if (currency !== trip.currency && !fxOf(trip, currency))
      return none('fx-missing', `there is no rate from ${currency} to ${trip.currency}`)
    const findings: Finding[] = []
    const ruleOn = rulesFor(markupCaseOf(line, card.card))
    const days = dates.map((date): TermsDay => {
      const rule = ruleOn(date)
      if (!rule) findings.push({ code: 'markup-missing', what: 'no markup rule applies', date })
      const season = card.seasonOf(date)
      const prices = servicePrices(card, { season, componentId: line.componentId })
      const sell = selling(currency, rule)
      return { date, season, prices, biggest: biggestGroup(prices), sell, units: new Map() }
    })
    return { terms: lineTerms({ card, days, line }), findings }
  }
  return { currency: trip.currency, termsOf }
}
