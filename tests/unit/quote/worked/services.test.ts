import { describe } from '@jest/globals'
import type { TripLine, TripPricing, TripTraveler } from '@/src/domain/quote/tripPricing'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import {
  aCard,
  aChild,
  adults,
  anAdult,
  aPrice,
  aSurcharge,
  aTerm,
  aTrip,
  aTripLine,
  bandsWith,
} from '@/tests/factories/trips'
import { example } from './example'

type Given = { card?: Partial<RateCardVersion>; line?: Partial<TripLine>; trip?: Partial<TripPricing> }

const service = (travelers: readonly TripTraveler[], { card, line, trip }: Given): TripPricing =>
  aTrip({
    travelers,
    rateCards: [aCard({ name: 'Cars 2027', componentType: 'transfer', roomTypes: [], ...card })],
    lines: [aTripLine({ component: 'transfer', label: 'To the airport', ...line })],
    ...trip,
  })

// A car for up to 2 is 20.00, a van for up to 6 is 32.00, a bus for up to 15 is 60.00, net. Sold at +25 %: 25, 40, 75.
const cars: Partial<RateCardVersion> = {
  basis: 'unit',
  prices: [
    aPrice('unit', 2_000, { tier: { from: 1, to: 2 } }),
    aPrice('unit', 3_200, { tier: { from: 3, to: 6 } }),
    aPrice('unit', 6_000, { tier: { from: 7, to: 15 } }),
  ],
}

describe('a vehicle', () => {
  // A car, 25.00 for two.
  example('37. a car for two', service(adults(2), { card: cars }), {
    rows: [['unit', 1, 2_000, 2_500, 2_500]],
    total: 2_500,
    perTraveler: [1_250, 1_250],
  })

  // The third makes it a van: 40.00, 13.34 + 13.33 + 13.33.
  example('38. the third traveler makes it a van', service(adults(3), { card: cars }), {
    rows: [['unit', 1, 3_200, 4_000, 4_000]],
    total: 4_000,
    perTraveler: [1_334, 1_333, 1_333],
  })

  // Sixteen do not fit into one bus of 15: two buses of eight, 2 × 75.00 = 150.00.
  example('39. sixteen take two buses of eight', service(adults(16), { card: cars }), {
    rows: [['unit', 2, 6_000, 7_500, 15_000]],
    total: 15_000,
  })

  // Two cars asked for five people: three and two. The three do not fit a car: they take a van, 40.00, and the two a car, 25.00.
  example('40. five in two vehicles', service(adults(5), { card: cars, line: { units: 2 } }), {
    rows: [
      ['unit', 1, 3_200, 4_000, 4_000],
      ['unit', 1, 2_000, 2_500, 2_500],
    ],
    total: 6_500,
  })

  // Sixteen in the one bus that was asked for: priced as the biggest, 75.00, and named.
  example('41. too many for one bus', service(adults(16), { card: cars, line: { units: 1 } }), {
    rows: [['unit', 1, 6_000, 7_500, 7_500]],
    total: 7_500,
    warnings: ['over-capacity'],
  })

  // A guide at 40.00 a day for four days from 4 February, 50.00 sold; Tết from the 5th: three days at 10.00, 12.50 sold.
  // 4 × 50.00 + 3 × 12.50 = 237.50.
  example(
    '42. a guide over Tết',
    service(adults(2), {
      card: {
        basis: 'unit',
        prices: [aPrice('unit', 4_000)],
        surcharges: [aSurcharge({ amountMinor: 1_000 })],
      },
      line: { component: 'guide', label: 'Guide', days: 4 },
      trip: { startDate: '2027-02-04' },
    }),
    {
      rows: [
        ['unit', 4, 4_000, 5_000, 20_000],
        ['surcharge', 3, 1_000, 1_250, 3_750],
      ],
      total: 23_750,
    },
  )
})

// A cooking class per person: 40.00 for 1 to 3, 30.00 from 4 to 15; a child half. Sold at +25 %: 50.00, 37.50.
const cooking: Partial<RateCardVersion> = {
  basis: 'person',
  prices: [
    aPrice('person', 4_000, { tier: { from: 1, to: 3 } }),
    aPrice('person', 3_000, { tier: { from: 4, to: 20 } }),
  ],
  ...bandsWith(aTerm({ id: 'half', percent: '50' })),
}

describe('a service per person', () => {
  // 3 × 50.00 = 150.00.
  example('43. three in the class', service(adults(3), { card: cooking }), {
    rows: [['person', 3, 4_000, 5_000, 15_000]],
    total: 15_000,
  })

  // The fourth makes it cheaper for each: 4 × 37.50 = 150.00, as much as three paid.
  example('44. the fourth takes all to the next tier', service(adults(4), { card: cooking }), {
    rows: [['person', 4, 3_000, 3_750, 15_000]],
    total: 15_000,
    perTraveler: [3_750, 3_750, 3_750, 3_750],
  })

  // Four guests (the infant is none): 3 × 37.50; the child half of 30.00, 15.00 × 1.25 = 18.75; the infant free. 131.25.
  example(
    '45. a child and an infant',
    service([...adults(3), aChild('kid', 6), aChild('baby', 0)], { card: cooking }),
    {
      rows: [
        ['person', 3, 3_000, 3_750, 11_250],
        ['child', 1, 1_500, 1_875, 1_875],
        ['infant', 1, 0, 0, 0],
      ],
      total: 13_125,
      perTraveler: [3_750, 3_750, 3_750, 1_875, 0],
    },
  )

  // Born 10 March 2015: on the tenth day, 10 March 2027, twelve and an adult. 3 × 50.00 = 150.00.
  example(
    '46. who turns twelve on the day of the service is an adult',
    service([...adults(2), aChild('kid', 11, { birthDate: '2015-03-10' })], {
      card: cooking,
      line: { dayNumber: 10 },
    }),
    { rows: [['person', 3, 4_000, 5_000, 15_000]], total: 15_000 },
  )

  // Sixteen with the leader, one free for fifteen: 16 × 37.50 = 600.00 less 37.50 = 562.50; fifteen pay 37.50 each.
  example(
    '47. a tour leader goes free',
    service([...adults(15), anAdult('leader', { paying: false })], {
      card: { ...cooking, freePlaces: { onePer: 15, max: 1 } },
    }),
    {
      rows: [
        ['person', 16, 3_000, 3_750, 60_000],
        ['free_place', -1, 3_000, 3_750, -3_750],
      ],
      total: 56_250,
      perTraveler: Array.from({ length: 15 }, () => 3_750),
    },
  )

  // Only two of three take part: 2 × 50.00, and the third pays nothing.
  example(
    '48. who does not take part does not pay',
    service(adults(3), { card: cooking, line: { travelerIds: ['a1', 'a3'] } }),
    { rows: [['person', 2, 4_000, 5_000, 10_000]], total: 10_000, perTraveler: [5_000, 0, 5_000] },
  )
})
