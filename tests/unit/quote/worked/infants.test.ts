import { describe, expect, it } from '@jest/globals'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import type { TripOffer } from '@/src/domain/quote/tripPricing'
import { aCard, aChild, adults, aPrice, aRoom, aTrip, aTripLine, bandsWith } from '@/tests/factories/trips'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' }) as const
const discount = { kind: 'discount', label: 'Early bird', sell: usd(1_000), net: null, optional: false } as const

const parts = (offer: TripOffer) => {
  const { quote, split } = priceTrip(
    aTrip({
      travelers: [...adults(2), aChild('baby', 1)],
      rateCards: [aCard({ prices: [aPrice('DBL', 8_000)], ...bandsWith() })],
      lines: [aTripLine({ rooms: [aRoom('DBL', ['a1', 'a2', 'baby'])] })],
      offer,
    }),
  )
  return { total: quote.total.amountMinor, each: split.travelers.map(({ amount }) => amount.amountMinor) }
}

describe('an infant', () => {
  // The double 80.00 × 1.25 = 100.00 less 10.00 is 90.00: 45.00 for each adult, nothing for who sleeps in a cot.
  it('63. who pays nothing gets nothing of a discount', () => {
    expect(parts({ mode: 'lines', adjustments: [discount] })).toEqual({ total: 9_000, each: [4_500, 4_500, 0] })
  })

  // 1,000.00 a person for three is 3,000.00, less 10.00 is 2,990.00: 996.66⅔ each.
  it('64. counts as everybody in a lump sum per person', () => {
    const lumpSum = { mode: 'lump_sum', basis: 'per_person', durationDays: 9, sell: usd(100_000), net: null } as const
    expect(parts({ ...lumpSum, adjustments: [discount] })).toEqual({ total: 299_000, each: [99_667, 99_667, 99_666] })
  })
})
