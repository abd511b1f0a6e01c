import { PRICING_ENGINE } from '@/src/domain/quote/priceTrip'
import type { TripLine, TripPricing } from '@/src/domain/quote/tripPricing'
import type { Price, RateCardVersion } from '@/src/domain/shared/rateCard'
import { aCard, adults, aPrice, aRoom, aSeason, aTrip, aTripLine } from '@/tests/factories/trips'

const days = 21
const lineCount = 120
const seasons = [aSeason('Low', '2027-01-01', '2027-02-20'), aSeason('High', '2027-02-20', '2028-01-01')]

const inSeasons = (price: (season: string, factor: number) => Price[]): Price[] => [
  ...price('Low', 1),
  ...price('High', 1.2),
]

const hotel = (index: number): RateCardVersion =>
  aCard({
    id: `hotel ${index}`,
    currency: 'VND',
    seasons,
    prices: inSeasons((season, factor) => [
      aPrice('SGL', Math.round((1_500_000 + index * 10_000) * factor), { season }),
      aPrice('DBL', Math.round((1_800_000 + index * 10_000) * factor), { season }),
    ]),
  })

const visit = (index: number): RateCardVersion =>
  aCard({
    id: `visit ${index}`,
    currency: 'VND',
    basis: 'person',
    componentType: 'activity',
    seasons,
    prices: inSeasons((season, factor) => [
      aPrice('person', Math.round((600_000 + index * 1_000) * factor), { season, tier: { from: 1, to: 4 } }),
      aPrice('person', Math.round((500_000 + index * 1_000) * factor), { season, tier: { from: 5, to: 99 } }),
    ]),
  })

const car = (index: number): RateCardVersion =>
  aCard({
    id: `car ${index}`,
    currency: 'VND',
    basis: 'unit',
    componentType: 'transfer',
    seasons,
    prices: inSeasons((season, factor) => [
      aPrice('unit', Math.round((900_000 + index * 1_000) * factor), { season, tier: { from: 1, to: 2 } }),
      aPrice('unit', Math.round((1_300_000 + index * 1_000) * factor), { season, tier: { from: 3, to: 6 } }),
      aPrice('unit', Math.round((2_600_000 + index * 1_000) * factor), { season, tier: { from: 7, to: 29 } }),
    ]),
  })

const lineOf = (card: RateCardVersion, index: number): TripLine => {
  const isStay = card.basis === 'room_night'
  return aTripLine({
    id: `line ${index}`,
    component: card.componentType,
    rateCardVersionId: card.id,
    dayNumber: 1 + (index % days),
    days: isStay ? 2 : 1,
    rooms: isStay ? [aRoom('DBL', ['a1', 'a2'])] : [],
  })
}

/** A trip of 21 days and 120 lines, each of a rate card of its own: 20 stays of two nights, 50 visits and 50 transfers, in VND. */
export const pricingTrip = (): TripPricing => {
  const rateCards = Array.from({ length: lineCount }, (_, index) => {
    if (index % 6 === 0) return hotel(index)
    return index % 12 < 6 ? visit(index) : car(index)
  })
  return aTrip({
    engine: PRICING_ENGINE,
    startDate: '2027-02-08',
    travelers: adults(2),
    rateCards,
    lines: rateCards.map(lineOf),
    fx: [
      { from: 'VND', to: 'USD', rate: '0.0000393', bufferPercent: '2', source: 'bench', at: '2027-01-01T00:00:00Z' },
    ],
    rounding: { unitUpToMinor: 100, totalUpToMinor: null },
  })
}
