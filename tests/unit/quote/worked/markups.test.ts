import { describe } from '@jest/globals'
import type { MarkupRule } from '@/src/domain/quote/markupRule'
import type { TripLine, TripPricing } from '@/src/domain/quote/tripPricing'
import { aCard, aPrice, aRoom, aTrip, aTripLine, quarterOnAll } from '@/tests/factories/trips'
import { example } from './example'

const double = aRoom('DBL', ['a1', 'a2'])
const card = aCard({ prices: [aPrice('DBL', 8_000)] })
const nights = (days: number, given: Partial<TripPricing>): TripPricing =>
  aTrip({ rateCards: [card], lines: [aTripLine({ days, rooms: [double] })], ...given })

describe('rules of markup', () => {
  const rules: MarkupRule[] = [
    quarterOnAll,
    { id: 'hotels', name: 'Hotels', percent: '20', scope: { level: 'component_type', componentType: 'accommodation' } },
    { id: 'day', name: 'Day 1', percent: '30', scope: { level: 'day', dayNumber: 1 } },
  ]
  const stay = (dayNumber: number): TripLine => aTripLine({ id: `day ${dayNumber}`, dayNumber, rooms: [double] })

  // Day 1 by its day, 80.00 × 1.30 = 104.00; day 2 by its kind, 80.00 × 1.20 = 96.00; together 200.00.
  example(
    '53. the day beats the kind of service, the kind everything else',
    nights(1, { lines: [stay(1), stay(2)], markupRules: rules }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_400, 10_400],
        ['DBL', 1, 8_000, 9_600, 9_600],
      ],
      total: 20_000,
    },
  )

  // A rule for the season until 2 March: the night of the 1st × 1.50 = 120.00, that of the 2nd × 1.25 = 100.00.
  example(
    '54. a season of markup ends between two nights',
    nights(2, {
      markupRules: [
        quarterOnAll,
        {
          id: 'peak',
          name: 'Peak',
          percent: '50',
          scope: {
            level: 'destination_and_season',
            destination: null,
            season: { from: '2027-02-01', to: '2027-03-02' },
          },
        },
      ],
    }),
    {
      rows: [
        ['DBL', 1, 8_000, 12_000, 12_000],
        ['DBL', 1, 8_000, 10_000, 10_000],
      ],
      total: 22_000,
    },
  )
})

describe('rules of markup for a place, a route, a season of a partner', () => {
  const stay = (id: string, placeId: string | null): TripLine => aTripLine({ id, placeId, rooms: [double] })
  const bay = { id: 'bay', name: 'Ha Long' }

  // In Ha Long 80.00 × 1.35 = 108.00; in Hue, and where nobody knows, 80.00 × 1.25 = 100.00; together 308.00.
  example(
    '65. a place beats everything else, and only there',
    nights(1, {
      lines: [stay('bay', 'bay'), stay('hue', 'hue'), stay('somewhere', null)],
      markupRules: [
        quarterOnAll,
        { id: 'bay', name: 'Ha Long', percent: '35', scope: { level: 'destination_and_season', place: bay } },
      ],
    }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_800, 10_800],
        ['DBL', 1, 8_000, 10_000, 10_000],
        ['DBL', 1, 8_000, 10_000, 10_000],
      ],
      total: 30_800,
      net: 24_000,
    },
  )

  const riverside = { level: 'partner', partnerId: 'riverside' } as const
  const hotels = { level: 'component_type', componentType: 'accommodation' } as const
  const season = { from: '2027-02-25', to: '2027-03-03' }

  // The partner's own 18 % beats the place's 35 %: the night of 3 March is 80.00 × 1.18 = 94.40. Those of the 1st and 2nd are in the
  // partner's season: 80.00 × 1.40 = 112.00. Three nights: 112.00 + 112.00 + 94.40 = 318.40 for a net of 240.00.
  example(
    '66. a partner in season beats the partner, and the partner every place',
    nights(3, {
      lines: [aTripLine({ placeId: 'bay', days: 3, rooms: [double] })],
      markupRules: [
        quarterOnAll,
        { id: 'bay', name: 'Hotels in Ha Long', percent: '35', scope: { ...hotels, place: bay, season } },
        { id: 'own', name: 'Riverside', percent: '18', scope: riverside },
        { id: 'peak', name: 'Riverside at Tết', percent: '40', scope: { ...riverside, season } },
      ],
    }),
    {
      rows: [
        ['DBL', 2, 8_000, 11_200, 22_400],
        ['DBL', 1, 8_000, 9_440, 9_440],
      ],
      total: 31_840,
      net: 24_000,
    },
  )

  // There 50.00 × 1.12 = 56.00 by the route; back 50.00 × 1.20 = 60.00 by the kind of service; together 116.00.
  const cars = aCard({ basis: 'unit', componentType: 'transfer', prices: [aPrice('unit', 5_000)] })
  const ride = (placeFromId: string, placeId: string): TripLine =>
    aTripLine({ id: placeFromId, component: 'transfer', placeFromId, placeId })
  example(
    '67. a route is one way',
    aTrip({
      rateCards: [cars],
      lines: [ride('hanoi', 'bay'), ride('bay', 'hanoi')],
      markupRules: [
        { id: 'cars', name: 'Cars', percent: '20', scope: { level: 'component_type', componentType: 'transfer' } },
        {
          id: 'road',
          name: 'The road',
          percent: '12',
          scope: {
            level: 'component_type',
            componentType: 'transfer',
            placeFrom: { id: 'hanoi', name: 'Hanoi' },
            place: bay,
          },
        },
      ],
    }),
    {
      rows: [
        ['unit', 1, 5_000, 5_600, 5_600],
        ['unit', 1, 5_000, 6_000, 6_000],
      ],
      total: 11_600,
      net: 10_000,
    },
  )
})
