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

// A junk in the bay, per person and night: twin share 120.00, alone 60.00 more, each of three 16.00 less. Sold at +25 %.
const prices = [aPrice('twin_share', 12_000), aPrice('single_supplement', 6_000), aPrice('triple_reduction', 1_600)]
const bands = bandsWith(
  aTerm({ id: 'with two', sharing: 'two_adults', percent: '50' }),
  aTerm({ id: 'with one', sharing: 'one_adult', percent: '80' }),
)

const cabins = (
  rooms: readonly TripRoom[],
  {
    travelers = adults(2),
    days = 1,
    card = {},
  }: { travelers?: readonly TripTraveler[]; days?: number; card?: Partial<RateCardVersion> } = {},
): TripPricing =>
  aTrip({
    travelers,
    rateCards: [aCard({ name: 'Junk 2027', basis: 'person_night', prices, ...bands, ...card })],
    lines: [aTripLine({ label: 'Junk', days, rooms })],
  })

describe('a price per person in twin share', () => {
  // 120.00 × 1.25 = 150.00; two people, two nights: 4 × 150.00 = 600.00.
  example('28. two in a double', cabins([aRoom('DBL', ['a1', 'a2'])], { days: 2 }), {
    rows: [['twin_share', 4, 12_000, 15_000, 60_000]],
    total: 60_000,
    perTraveler: [30_000, 30_000],
  })

  // 120.00 + 60.00 = 180.00; × 1.25 = 225.00.
  example('29. one alone pays the single supplement', cabins([aRoom('SGL', ['a1'])], { travelers: adults(1) }), {
    rows: [['single_supplement', 1, 18_000, 22_500, 22_500]],
    total: 22_500,
  })

  // 120.00 − 16.00 = 104.00; × 1.25 = 130.00; three: 390.00.
  example(
    '30. three pay the triple reduction less',
    cabins([aRoom('TPL', ['a1', 'a2', 'a3'])], { travelers: adults(3) }),
    {
      rows: [['triple_reduction', 3, 10_400, 13_000, 39_000]],
      total: 39_000,
      perTraveler: [13_000, 13_000, 13_000],
    },
  )

  // 2 × 150.00; the child half of 120.00, 60.00 × 1.25 = 75.00. No triple reduction: a child pays by its band instead. 375.00.
  example(
    '31. a child sharing with two adults',
    cabins([aRoom('TPL', ['a1', 'a2', 'kid'])], { travelers: [...adults(2), aChild('kid', 8)] }),
    {
      rows: [
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['child', 1, 6_000, 7_500, 7_500],
      ],
      total: 37_500,
      perTraveler: [15_000, 15_000, 7_500],
    },
  )

  // The adult shares: no supplement, 150.00. The child 80 % of 120.00, 96.00 × 1.25 = 120.00. 270.00.
  example(
    '32. a child sharing with one adult',
    cabins([aRoom('TWN', ['a1', 'kid'])], { travelers: [anAdult('a1'), aChild('kid', 8)] }),
    {
      rows: [
        ['twin_share', 1, 12_000, 15_000, 15_000],
        ['child', 1, 9_600, 12_000, 12_000],
      ],
      total: 27_000,
    },
  )

  // An infant takes no place: the adult is alone, 225.00, and the infant free.
  example(
    '33. an adult with an infant is alone in the room',
    cabins([aRoom('DBL', ['a1', 'baby'])], { travelers: [anAdult('a1'), aChild('baby', 1)] }),
    {
      rows: [
        ['single_supplement', 1, 18_000, 22_500, 22_500],
        ['infant', 1, 0, 0, 0],
      ],
      total: 22_500,
    },
  )
})

// Four couples and the leader alone: nine people. One free for eight paid: 9 ÷ (8 + 1) = 1.
const couples = [1, 3, 5, 7].map((first) => aRoom('DBL', [`a${first}`, `a${first + 1}`]))
const leader = anAdult('leader', { paying: false })

describe('a free place', () => {
  // Eight in twin share: 8 × 150.00 = 1,200.00. The leader alone: 225.00, of which the twin share of 150.00 is given: 75.00
  // are left, over eight who pay: 9.375 each. 1,275.00 ÷ 8 = 159.375: four pay 159.38 and four 159.37.
  example(
    '34. a tour leader whose place is free pays the single supplement, and the others share it',
    cabins([...couples, aRoom('SGL', ['leader'])], {
      travelers: [...adults(8), leader],
      card: { freePlaces: { onePer: 8, max: 1 } },
    }),
    {
      rows: [
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['single_supplement', 1, 18_000, 22_500, 22_500],
        ['free_place', -1, 12_000, 15_000, -15_000],
      ],
      total: 127_500,
      net: 102_000,
      perTraveler: [15_938, 15_938, 15_938, 15_938, 15_937, 15_937, 15_937, 15_937],
    },
  )

  // Seven and a leader are eight: 8 ÷ 9 is less than one, nothing is free. 7 in twin share need a single: three couples, one
  // alone 225.00 and the leader alone 225.00: 6 × 150.00 + 450.00 = 1,350.00.
  example(
    '35. one too few for a free place',
    cabins([...couples.slice(0, 3), aRoom('SGL', ['a7']), aRoom('SGL', ['leader'])], {
      travelers: [...adults(7), leader],
      card: { freePlaces: { onePer: 8, max: 1 } },
    }),
    {
      rows: [
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['twin_share', 2, 12_000, 15_000, 30_000],
        ['single_supplement', 1, 18_000, 22_500, 22_500],
        ['single_supplement', 1, 18_000, 22_500, 22_500],
      ],
      total: 135_000,
    },
  )

  // Rooms at 80.00 net, one free for four paid: five rooms are 5 × 100.00, less 100.00 = 400.00, 40.00 for each of ten.
  example(
    '36. a room free for every four paid',
    aTrip({
      travelers: adults(10),
      rateCards: [aCard({ prices: [aPrice('DBL', 8_000)], freePlaces: { onePer: 4, max: null } })],
      lines: [aTripLine({ rooms: [1, 3, 5, 7, 9].map((first) => aRoom('DBL', [`a${first}`, `a${first + 1}`])) })],
    }),
    {
      rows: [
        ...Array.from({ length: 5 }, () => ['DBL', 1, 8_000, 10_000, 10_000] as const),
        ['free_place', -1, 8_000, 10_000, -10_000],
      ],
      total: 40_000,
      perTraveler: Array.from({ length: 10 }, () => 4_000),
    },
  )
})
