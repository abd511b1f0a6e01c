import { describe } from '@jest/globals'
import type { TripPricing } from '@/src/domain/quote/tripPricing'
import type { RateCardVersion, StayPay } from '@/src/domain/shared/rateCard'
import {
  aCard,
  aChild,
  adults,
  aPrice,
  aRoom,
  aSeason,
  aSurcharge,
  aTerm,
  aTrip,
  aTripLine,
  bandsWith,
} from '@/tests/factories/trips'
import { example } from './example'

// Low until 5 February, 80.00; high from the 5th, 100.00: a double, net and in USD. Sold at +25 %: 100.00 and 125.00.
const seasons = [aSeason('Low', '2027-01-01', '2027-02-05'), aSeason('High', '2027-02-05', '2028-01-01')]
const prices = [aPrice('DBL', 8_000, { season: 'Low' }), aPrice('DBL', 10_000, { season: 'High' })]
const double = aRoom('DBL', ['a1', 'a2'])

const stay = (startDate: string, days: number, card: Partial<RateCardVersion> = {}): TripPricing =>
  aTrip({
    startDate,
    rateCards: [aCard({ seasons, prices, ...card })],
    lines: [aTripLine({ days, rooms: [double] })],
  })

const stayPay = (given: Partial<StayPay> = {}): StayPay => ({
  id: 'long stay',
  name: 'Long stay',
  stay: 4,
  pay: 3,
  scope: 'whole_stay',
  free: 'last',
  season: null,
  roomTypeId: null,
  timesMax: null,
  ...given,
})

describe('seasons', () => {
  // The nights of the 3rd and 4th are low, 2 × 100.00; those of the 5th and 6th high, 2 × 125.00: 450.00.
  example('15. a stay across a season border', stay('2027-02-03', 4), {
    rows: [
      ['DBL', 2, 8_000, 10_000, 20_000],
      ['DBL', 2, 10_000, 12_500, 25_000],
    ],
    total: 45_000,
    net: 36_000,
  })

  // 5 February 2027 is a Friday. Thursday 100.00, Friday and Saturday 90.00 × 1.25 = 112.50 each, Sunday 100.00: 425.00.
  example(
    '16. weekends of a season of their own',
    stay('2027-02-04', 4, {
      seasons: [
        aSeason('Weekend', '2027-01-01', '2028-01-01', { weekdays: [5, 6] }),
        aSeason('Week', '2027-01-01', '2028-01-01', { weekdays: [7, 1, 2, 3, 4] }),
      ],
      prices: [aPrice('DBL', 9_000, { season: 'Weekend' }), aPrice('DBL', 8_000, { season: 'Week' })],
    }),
    {
      rows: [
        ['DBL', 2, 8_000, 10_000, 20_000],
        ['DBL', 2, 9_000, 11_250, 22_500],
      ],
      total: 42_500,
    },
  )

  // Gross 100.00 less 20 % is 80.00 net; × 1.25 = 100.00. At 99.99: 79.992, so 79.99 net; × 1.25 = 99.9875, so 99.99.
  example(
    '17. a gross price with commission',
    stay('2027-03-01', 1, { commissionPercent: '20', prices: [aPrice('DBL', 9_999)], seasons: [] }),
    { rows: [['DBL', 1, 7_999, 9_999, 9_999]], total: 9_999, net: 7_999 },
  )
})

describe('surcharges', () => {
  // Nights of 3–6 February: 2 low, 2 high. Tết from the 5th: 2 × 30.00 × 1.25 = 75.00. 200.00 + 250.00 + 75.00 = 525.00.
  example(
    '18. Tết on top of the nights it falls on',
    stay('2027-02-03', 4, { surcharges: [aSurcharge({ nightsMin: 3 })] }),
    {
      rows: [
        ['DBL', 2, 8_000, 10_000, 20_000],
        ['DBL', 2, 10_000, 12_500, 25_000],
        ['surcharge', 2, 3_000, 3_750, 7_500],
      ],
      total: 52_500,
    },
  )

  // Two nights where Tết asks for three: 2 × 125.00 + 2 × 37.50 = 325.00, and a warning.
  example(
    '19. a stay too short for Tết is priced, and named',
    stay('2027-02-05', 2, { surcharges: [aSurcharge({ nightsMin: 3 })] }),
    {
      rows: [
        ['DBL', 2, 10_000, 12_500, 25_000],
        ['surcharge', 2, 3_000, 3_750, 7_500],
      ],
      total: 32_500,
      warnings: ['under-minimum-stay'],
    },
  )

  // Gala dinner on the 24th, once: two adults 2 × 40.00 × 1.25 = 100.00; the child half, 20.00 × 1.25 = 25.00; room 2 × 125.00;
  // the child in the bed of two adults pays nothing for the nights. 250.00 + 125.00 = 375.00.
  example(
    '20. a gala dinner per person, half for a child',
    aTrip({
      startDate: '2027-12-23',
      travelers: [...adults(2), aChild('kid', 8)],
      rateCards: [
        aCard({
          prices: [aPrice('DBL', 10_000)],
          ...bandsWith(aTerm({ percent: '0' })),
          surcharges: [
            aSurcharge({
              id: 'gala',
              name: 'Gala dinner',
              basis: 'person',
              from: '2027-12-24',
              to: '2027-12-25',
              amountMinor: 4_000,
              childPercent: '50',
            }),
          ],
        }),
      ],
      lines: [aTripLine({ days: 2, rooms: [aRoom('DBL', ['a1', 'a2', 'kid'])] })],
    }),
    {
      rows: [
        ['DBL', 2, 10_000, 12_500, 25_000],
        ['child', 2, 0, 0, 0],
        ['surcharge', 2, 4_000, 5_000, 10_000],
        ['surcharge', 1, 2_000, 2_500, 2_500],
      ],
      total: 37_500,
      perTraveler: [17_500, 17_500, 2_500],
    },
  )

  // Commission of 20 % is taken off the room (100.00 → 80.00 → 100.00) but not off the gala surcharge (30.00 → 37.50).
  example(
    '21. a surcharge without commission',
    stay('2027-02-05', 1, {
      seasons: [],
      prices: [aPrice('DBL', 10_000)],
      commissionPercent: '20',
      surcharges: [aSurcharge({ commissionable: false })],
    }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_000, 10_000],
        ['surcharge', 1, 3_000, 3_750, 3_750],
      ],
      total: 13_750,
    },
  )
})

describe('stay-pay', () => {
  // Nights of 3–6 February. Counted across the border, the last of four, a high one, is free: 2 × 100.00 + 125.00 = 325.00.
  example(
    '22. stay 4 pay 3 across a season border, the last night free',
    stay('2027-02-03', 4, { stayPays: [stayPay()] }),
    {
      rows: [
        ['DBL', 2, 8_000, 10_000, 20_000],
        ['DBL', 1, 10_000, 12_500, 12_500],
        ['DBL', 1, 0, 0, 0],
      ],
      total: 32_500,
      net: 26_000,
    },
  )

  // The same with the cheapest free: a low night is, the later of two alike: 100.00 + 2 × 125.00 = 350.00.
  example(
    '23. stay 4 pay 3 across a season border, the cheapest night free',
    stay('2027-02-03', 4, { stayPays: [stayPay({ free: 'cheapest' })] }),
    {
      rows: [
        ['DBL', 1, 8_000, 10_000, 10_000],
        ['DBL', 1, 0, 0, 0],
        ['DBL', 2, 10_000, 12_500, 25_000],
      ],
      total: 35_000,
    },
  )

  // Counted in each season alone there are two nights and two: none is free, 450.00.
  example(
    '24. stay 4 pay 3 counted in each season',
    stay('2027-02-03', 4, { stayPays: [stayPay({ scope: 'each_season' })] }),
    {
      rows: [
        ['DBL', 2, 8_000, 10_000, 20_000],
        ['DBL', 2, 10_000, 12_500, 25_000],
      ],
      total: 45_000,
    },
  )

  // Nine high nights: stay 4 pay 3 frees two (7 × 125.00 = 875.00), stay 9 pay 6 frees three (6 × 125.00 = 750.00).
  example(
    '25. of several offers the one that saves most',
    stay('2027-06-01', 9, {
      stayPays: [stayPay(), stayPay({ id: 'nine', name: 'Nine nights', stay: 9, pay: 6 })],
    }),
    {
      rows: [
        ['DBL', 6, 10_000, 12_500, 75_000],
        ['DBL', 3, 0, 0, 0],
      ],
      total: 75_000,
    },
  )

  // Eight nights, stay 4 pay 3 at most once: seven paid, 7 × 125.00 = 875.00.
  example('26. an offer given once', stay('2027-06-01', 8, { stayPays: [stayPay({ timesMax: 1 })] }), {
    rows: [
      ['DBL', 7, 10_000, 12_500, 87_500],
      ['DBL', 1, 0, 0, 0],
    ],
    total: 87_500,
  })

  // 5–8 February, all Tết: three nights 3 × 125.00 = 375.00, the fourth free of the room but not of Tết: 4 × 37.50 = 150.00.
  example(
    '27. a free night still pays the surcharge',
    stay('2027-02-05', 4, { stayPays: [stayPay()], surcharges: [aSurcharge({})] }),
    {
      rows: [
        ['DBL', 3, 10_000, 12_500, 37_500],
        ['DBL', 1, 0, 0, 0],
        ['surcharge', 4, 3_000, 3_750, 15_000],
      ],
      total: 52_500,
    },
  )
})
