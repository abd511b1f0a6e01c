import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Money } from '@/src/domain/shared/money'
import { pickFields } from '@/src/domain/shared/pickFields'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { MarkupRule } from './markupRule'
import type { TripOption } from './priceOptions'
import { PRICING_ENGINE } from './priceTrip'
import type { Adjustment } from './pricing'
import type { ContentAdjustment, ContentLine, TripContent } from './tripContent'
import type { FxRate, TripLine, TripOffer, TripPricing, TripTraveler } from './tripPricing'

/** The catalog's ids of where a component is, or leads to, and where a journey begins. */
export type ComponentPlaces = Required<Pick<TripLine, 'placeId' | 'placeFromId'>>

/** What a trip is priced with beside what staff put in: prices, exchange and rules as they are now. */
export type PricingFacts = {
  rateCards: readonly RateCardVersion[]
  fx: readonly FxRate[]
  markupRules: readonly MarkupRule[]
  /** Where the components are, by id; only those whose place a rule may ask for. */
  places: ReadonlyMap<string, ComponentPlaces>
}

/** What prices typed by hand are priced with. */
export const noPricingFacts: PricingFacts = { rateCards: [], fx: [], markupRules: [], places: new Map() }

const knownMoney = (amountMinor: number | null, currency: CurrencyCode): Money | null =>
  amountMinor === null ? null : { amountMinor, currency }

const unnamed = (kind: TripTraveler['kind'], count: number): TripTraveler[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${kind} ${index + 1}`,
    kind,
    birthDate: null,
    age: null,
    paying: true,
  }))

/** Who travels: those named, else so many adults and children. */
export const travelersOf = ({ party, adults, children }: Pick<TripContent, 'party' | 'adults' | 'children'>) =>
  party.length > 0
    ? party.map(({ name: _, ...traveler }): TripTraveler => traveler)
    : [...unnamed('adult', adults), ...unnamed('child', children)]

const dayNumberOf = ({ moment, dayNumber }: ContentLine, days: number): number | null => {
  if (moment === 'day') return dayNumber
  return moment === 'arrival' ? 1 : Math.max(1, days)
}

/** What of a line the engine prices by: neither its words nor who chooses it. */
const pricedFields = [
  'id',
  'component',
  'componentId',
  'label',
  'destination',
  'inclusion',
  'rateCardVersionId',
  'days',
  'rooms',
  'units',
  'capacity',
  'travelerIds',
] as const satisfies readonly (keyof ContentLine)[]

type Around = Pick<TripContent, 'currency' | 'days'> & Pick<PricingFacts, 'places'>

const lineOf = (line: ContentLine, { currency, days, places }: Around): TripLine => {
  const { quantity, per, sellMinor, netMinor } = line
  const unitSell = knownMoney(sellMinor, currency)
  return {
    ...pickFields(line, pricedFields),
    ...places.get(line.componentId ?? ''),
    dayNumber: dayNumberOf(line, days.length),
    typed: unitSell && { quantity, per, unitSell, unitNet: knownMoney(netMinor, currency) },
  }
}

// What was priced when adjustments could still be optional is replayed as it was; none is any more.
const adjustmentOf = ({ sellMinor, netMinor, ...rest }: ContentAdjustment, currency: CurrencyCode): Adjustment => ({
  ...rest,
  sell: { amountMinor: sellMinor, currency },
  net: knownMoney(netMinor, currency),
  optional: false,
})

const offerOf = ({ pricingMode, lumpSum, adjustments, currency, days }: TripContent): TripOffer => {
  const all = adjustments.map((adjustment) => adjustmentOf(adjustment, currency))
  if (pricingMode === 'lines') return { mode: 'lines', adjustments: all }
  return {
    mode: 'lump_sum',
    basis: lumpSum.basis,
    durationDays: days.length,
    sell: knownMoney(lumpSum.sellMinor, currency),
    net: knownMoney(lumpSum.netMinor, currency),
    adjustments: all,
  }
}

const ownRules = ({ lines, markupPercent }: TripContent): MarkupRule[] => [
  ...lines.flatMap(({ id, label, markupPercent: percent }) =>
    percent === null ? [] : [{ id: `line:${id}`, name: label, percent, scope: { level: 'line', lineId: id } as const }],
  ),
  ...(markupPercent === null
    ? []
    : [{ id: 'quote', name: 'This quote', percent: markupPercent, scope: { level: 'quote' } as const }]),
]

/**
 * Reads a version's content as the engine takes it: what all options have in common, and each option's own lines; with no
 * options everything is common.
 */
export const tripPricingOf = (
  content: TripContent,
  { rateCards, fx, markupRules, places }: PricingFacts,
): { trip: TripPricing; options: TripOption[] } => {
  const known = new Set(content.options.map(({ id }) => id))
  const belongsTo = ({ optionId }: ContentLine) => (optionId !== null && known.has(optionId) ? optionId : null)
  const { currency, days } = content
  const linesOf = (optionId: string | null) =>
    content.lines.filter((line) => belongsTo(line) === optionId).map((line) => lineOf(line, { currency, days, places }))
  return {
    trip: {
      engine: PRICING_ENGINE,
      currency,
      startDate: content.startDate,
      travelers: travelersOf(content),
      lines: linesOf(null),
      rateCards,
      fx,
      markupRules: [...ownRules(content), ...markupRules],
      rounding: { unitUpToMinor: content.roundUnitUpToMinor, totalUpToMinor: content.roundTotalUpToMinor },
      offer: offerOf(content),
    },
    options: content.options.map(({ id, name }) => ({ id, name, lines: linesOf(id) })),
  }
}
