import { describe, expect, it } from '@jest/globals'
import { comparePrices } from '@/src/domain/quote/comparePrices'
import { causeSentence } from '@/src/domain/quote/priceCauses'
import { priceInput } from '@/src/domain/quote/priceContent'
import type { TripPricing } from '@/src/domain/quote/tripPricing'
import { aCard, aPrice, aRoom, aTrip, aTripLine, quarterOnAll } from '@/tests/factories/trips'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const hotel = aTripLine({ id: 'hotel', label: 'Hotel', days: 2, rooms: [aRoom('DBL', ['a1', 'a2'])] })
const cars = aCard({ id: 'cars', name: 'Cars', basis: 'unit', currency: 'VND', prices: [aPrice('unit', 1_000_000)] })
const car = aTripLine({ id: 'car', label: 'Car', dayNumber: 2, component: 'transfer', rateCardVersionId: 'cars' })
const typed = aTripLine({
  id: 'typed',
  label: 'Dinner',
  typed: { quantity: 1, per: 'line', unitSell: usd(5_000), unitNet: usd(4_000) },
})
const fx = (rate: string) => ({
  from: 'VND' as const,
  to: 'USD' as const,
  rate,
  bufferPercent: '2',
  source: 'sandbox',
  at: '2027-01-01T00:00:00Z',
})
const trip = (given: Partial<TripPricing> = {}) =>
  priceInput({
    trip: aTrip({
      lines: [hotel, car, typed],
      rateCards: [aCard({ prices: [aPrice('DBL', 8_000)] }), cars],
      fx: [fx('0.00004')],
      ...given,
    }),
    options: [],
  })
const compare = (given: Partial<TripPricing>) => {
  const compared = comparePrices(trip(), trip(given))
  return {
    total: [compared.before.total.amountMinor, compared.after.total.amountMinor],
    lines: compared.lines.map(({ label, day, before, after, difference, causes }) => [
      label,
      day,
      before.amountMinor,
      after.amountMinor,
      difference.amountMinor,
      causes.map(causeSentence),
    ]),
  }
}

// Two nights at 80.00 and 25 % are 200.00; a car at 1,000,000 VND × 0.00004 × 1.02 × 1.25 is 51.00; a dinner at 50.00.
describe('the same trip at two prices', () => {
  it('differs nowhere when nothing changed', () => {
    expect(compare({})).toEqual({ total: [30_100, 30_100], lines: [] })
  })

  it('names the supplier’s price where it changed, by version', () => {
    const dearer = aCard({ number: 4, prices: [aPrice('DBL', 9_000)] })
    expect(compare({ rateCards: [dearer, cars] })).toEqual({
      total: [30_100, 32_600],
      lines: [
        [
          'Hotel',
          1,
          20_000,
          22_500,
          2_500,
          ['the supplier’s price went from Riverside Hotel 2027, version 3 to Riverside Hotel 2027, version 4'],
        ],
      ],
    })
  })

  it('names the exchange where it changed, on the lines that were exchanged', () => {
    // 1,000,000 VND × 0.00005 × 1.02 × 1.25 = 63.75.
    const because = 'the exchange went from VND to USD at 0.00004 + 2 % to VND to USD at 0.00005 + 2 %'
    expect(compare({ fx: [fx('0.00005')] })).toEqual({
      total: [30_100, 31_375],
      lines: [['Car', 2, 5_100, 6_375, 1_275, [because]]],
    })
  })

  it('names the markup where another rule applies, and leaves what was typed by hand', () => {
    const third = { ...quarterOnAll, id: 'new', name: 'Peak', percent: '30' }
    const because = 'the markup went from 25 % by “Standard” to 30 % by “Peak”'
    // Hotel 160.00 × 1.3 = 208.00; car 40.80 × 1.3 = 53.04.
    expect(compare({ markupRules: [third] })).toEqual({
      total: [30_100, 31_104],
      lines: [
        ['Hotel', 1, 20_000, 20_800, 800, [because]],
        ['Car', 2, 5_100, 5_304, 204, [because]],
      ],
    })
  })

  it('tells of a price that is gone', () => {
    const { lines } = compare({ rateCards: [cars] })
    expect(lines).toEqual([
      [
        'Hotel',
        1,
        20_000,
        0,
        -20_000,
        [
          'the supplier’s price went from Riverside Hotel 2027, version 3 to none',
          'the markup went from 25 % by “Standard” to none',
        ],
      ],
    ])
  })
})
