import { describe } from '@jest/globals'
import type { TripPricing, TripRoom, TripTraveler } from '@/src/domain/quote/tripPricing'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import {
  aCard,
  aChild,
  adults,
  anAdult,
  aPrice,
  aRoom,
  aTerm,
  aTrip,
  aTripLine,
  bandsWith,
} from '@/tests/factories/trips'
import { example } from './example'

// The hotel sells rooms: single 70.00, double 80.00, triple 110.00, an extra bed 25.00, net and in USD. Sold at +25 %.
const rooms = [aPrice('SGL', 7_000), aPrice('DBL', 8_000), aPrice('TPL', 11_000), aPrice('extra_bed', 2_500)]
const without = (...kinds: string[]) => rooms.filter(({ kind }) => !kinds.includes(kind))

const nights = (
  days: number,
  room: readonly TripRoom[],
  { travelers = adults(2), card = {} }: { travelers?: TripTraveler[]; card?: Partial<RateCardVersion> } = {},
): TripPricing =>
  aTrip({ travelers, rateCards: [aCard({ prices: rooms, ...card })], lines: [aTripLine({ days, rooms: room })] })

const double = aRoom('DBL', ['a1', 'a2'])
const family = [...adults(2), aChild('kid', 7)]

describe('a room for a night', () => {
  // 80.00 × 1.25 = 100.00; 2 nights × 100.00 = 200.00; two people: 100.00 each.
  example('1. a double for two nights', nights(2, [double]), {
    rows: [['DBL', 2, 8_000, 10_000, 20_000]],
    total: 20_000,
    net: 16_000,
    perTraveler: [10_000, 10_000],
  })

  // 70.00 × 1.25 = 87.50; 3 nights × 87.50 = 262.50.
  example('2. a single', nights(3, [aRoom('SGL', ['a1'])], { travelers: adults(1) }), {
    rows: [['SGL', 3, 7_000, 8_750, 26_250]],
    total: 26_250,
  })

  // The card has no single: the room costs its 80.00, × 1.25 = 100.00.
  example(
    '3. one alone in a double where no single is sold',
    nights(1, [aRoom('SGL', ['a1'])], { travelers: adults(1), card: { prices: without('SGL') } }),
    { rows: [['DBL', 1, 8_000, 10_000, 10_000]], total: 10_000 },
  )

  // A twin is not priced of its own: it costs the double's 100.00.
  example('4. a twin at the price of the double', nights(1, [aRoom('TWN', ['a1', 'a2'])]), {
    rows: [['DBL', 1, 8_000, 10_000, 10_000]],
    total: 10_000,
  })

  // 110.00 × 1.25 = 137.50 for three: 137.50 ÷ 3 = 45.83⅓, so 45.84 + 45.83 + 45.83.
  example('5. a triple', nights(1, [aRoom('TPL', ['a1', 'a2', 'a3'])], { travelers: adults(3) }), {
    rows: [['TPL', 1, 11_000, 13_750, 13_750]],
    total: 13_750,
    perTraveler: [4_584, 4_583, 4_583],
  })

  // No triple is sold: a double 80.00 × 1.25 = 100.00 for two, and an extra bed 25.00 × 1.25 = 31.25 for the third.
  example(
    '6. a triple made of a double and an extra bed',
    nights(1, [aRoom('TPL', ['a1', 'a2', 'a3'])], { travelers: adults(3), card: { prices: without('TPL') } }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_000, 10_000],
        ['extra_bed', 1, 2_500, 3_125, 3_125],
      ],
      total: 13_125,
      perTraveler: [5_000, 5_000, 3_125],
    },
  )

  // Two doubles of 100.00, two nights: 400.00.
  example('7. two doubles', nights(2, [double, aRoom('DBL', ['a3', 'a4'])], { travelers: adults(4) }), {
    rows: [
      ['DBL', 2, 8_000, 10_000, 20_000],
      ['DBL', 2, 8_000, 10_000, 20_000],
    ],
    total: 40_000,
    perTraveler: [10_000, 10_000, 10_000, 10_000],
  })
})

describe('children in a room', () => {
  const sharing = bandsWith(
    aTerm({ id: 'shares', sharing: 'two_adults', bed: 'existing', percent: '0' }),
    aTerm({ id: 'half', sharing: 'two_adults', bed: 'extra', percent: '50' }),
    aTerm({ id: 'fixed', sharing: 'one_adult', amountMinor: 1_200 }),
  )

  // The bed is shared with two adults: free. The room is 100.00.
  example(
    '8. a child in the bed of two adults is free',
    nights(1, [aRoom('DBL', ['a1', 'a2', 'kid'])], { travelers: family, card: sharing }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_000, 10_000],
        ['child', 1, 0, 0, 0],
      ],
      total: 10_000,
      perTraveler: [5_000, 5_000, 0],
    },
  )

  // Half of the extra bed's 25.00 is 12.50; × 1.25 = 15.625, half away from zero 15.63. Two nights: 31.26. Room: 200.00.
  example(
    '9. a child in an extra bed pays half of it',
    nights(2, [aRoom('DBL', ['a1', 'a2', 'kid+'])], { travelers: family, card: sharing }),
    {
      rows: [
        ['DBL', 2, 8_000, 10_000, 20_000],
        ['child', 2, 1_250, 1_563, 3_126],
      ],
      total: 23_126,
      perTraveler: [10_000, 10_000, 3_126],
    },
  )

  // One adult alone in the single (87.50), the child in an extra bed pays a fixed 12.00 × 1.25 = 15.00.
  example(
    '10. a child with one adult pays a fixed price',
    nights(1, [aRoom('SGL', ['a1', 'kid+'])], { travelers: [anAdult('a1'), aChild('kid', 7)], card: sharing }),
    {
      rows: [
        ['SGL', 1, 7_000, 8_750, 8_750],
        ['child', 1, 1_200, 1_500, 1_500],
      ],
      total: 10_250,
      perTraveler: [8_750, 1_500],
    },
  )

  // A child in one of the two places of a double: the room is 100.00 and nothing comes on top.
  example(
    '11. a child in a place of its own costs nothing on top of the room',
    nights(1, [aRoom('DBL', ['a1', 'kid'])], { travelers: [anAdult('a1'), aChild('kid', 7)], card: sharing }),
    { rows: [['DBL', 1, 8_000, 10_000, 10_000]], total: 10_000, perTraveler: [5_000, 5_000] },
  )

  // An infant sleeps in a cot and is free.
  example(
    '12. an infant is free',
    nights(1, [aRoom('DBL', ['a1', 'a2', 'baby'])], { travelers: [...adults(2), aChild('baby', 1)], card: sharing }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_000, 10_000],
        ['infant', 1, 0, 0, 0],
      ],
      total: 10_000,
    },
  )

  // Bands end at twelve: at thirteen an extra bed costs what it costs an adult, 31.25.
  example(
    '13. a child too old for the bands pays as an adult',
    nights(1, [aRoom('DBL', ['a1', 'a2', 'teen+'])], { travelers: [...adults(2), aChild('teen', 13)], card: sharing }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_000, 10_000],
        ['extra_bed', 1, 2_500, 3_125, 3_125],
      ],
      total: 13_125,
    },
  )

  // Born 3 March 2015: eleven on the night of the 2nd (12.50 → 15.63), twelve from the 3rd (25.00 → 31.25). Room 3 × 100.00.
  example(
    '14. a child who has a birthday on the way pays by the age of each night',
    nights(3, [aRoom('DBL', ['a1', 'a2', 'kid+'])], {
      travelers: [...adults(2), aChild('kid', 5, { birthDate: '2015-03-03' })],
      card: sharing,
    }),
    {
      rows: [
        ['DBL', 3, 8_000, 10_000, 30_000],
        ['child', 2, 1_250, 1_563, 3_126],
        ['extra_bed', 1, 2_500, 3_125, 3_125],
      ],
      total: 36_251,
    },
  )
})
