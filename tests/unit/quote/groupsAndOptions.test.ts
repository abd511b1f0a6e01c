import { describe, expect, it } from '@jest/globals'
import { figuresOf } from '@/src/domain/quote/figuresOf'
import { priceGroupSizes } from '@/src/domain/quote/priceGroupSizes'
import { priceOptions } from '@/src/domain/quote/priceOptions'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import { aCard, anAdult, aPrice, aRoom, aTrip, aTripLine, warningCodes } from '@/tests/factories/trips'

const hotel = aCard({ id: 'hotel', prices: [aPrice('SGL', 7_000), aPrice('DBL', 8_000)] })
const palace = aCard({ id: 'palace', name: 'Palace', prices: [aPrice('SGL', 20_000), aPrice('DBL', 24_000)] })
const cars = aCard({
  id: 'cars',
  basis: 'unit',
  prices: [aPrice('unit', 2_000, { tier: { from: 1, to: 2 } }), aPrice('unit', 3_200, { tier: { from: 3, to: 6 } })],
})
const car = aTripLine({ id: 'car', component: 'transfer', rateCardVersionId: 'cars', units: null })
const stay = (id: string, rateCardVersionId: string) =>
  aTripLine({ id, rateCardVersionId, days: 2, rooms: [aRoom('DBL', ['a1', 'a2'])] })
const trip = aTrip({ rateCards: [hotel, palace, cars], lines: [stay('hotel', 'hotel'), car] })

describe('a table of group sizes', () => {
  const groups = priceGroupSizes(trip)

  it('is from two to sixteen', () => {
    expect(groups.map(({ size }) => size)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
  })

  // Doubles 2 × 100.00 each, a single 2 × 87.50, a car 25.00 for two, a van 40.00 for three to six.
  // 2: 200 + 25 = 225.00. 3: 200 + 175 + 40 = 415.00. 4: 400 + 40 = 440.00. 7: 600 + 175 + vans of 4 and 3, 80 = 855.00.
  it.each([
    [2, 22_500, [[2, 11_250]]],
    [
      3,
      41_500,
      [
        [2, 11_333],
        [1, 18_833],
      ],
    ],
    [4, 44_000, [[4, 11_000]]],
    [
      7,
      85_500,
      [
        [6, 11_143],
        [1, 18_643],
      ],
    ],
  ])('for %s comes to %s', (size, total, each) => {
    const priced = groups.find((group) => group.size === size)?.priced
    expect(priced?.quote.total.amountMinor).toBe(total)
    expect(priced?.split.categories.map((row) => [row.travelerIds.length, row.each.amountMinor])).toEqual(each)
    expect(priced && warningCodes(priced)).toEqual([])
  })

  it('is what each size comes to by itself', () => {
    for (const { size, priced } of groups) {
      const [alone] = priceGroupSizes(trip, { min: size, max: size })
      expect(alone && figuresOf(alone.priced)).toEqual(figuresOf(priced))
    }
  })

  it('multiplies what was typed for each person, and not what was typed for the line', () => {
    const money = { amountMinor: 1_000, currency: 'USD' } as const
    const typed = (per: 'line' | 'person') =>
      aTrip({ lines: [aTripLine({ typed: { quantity: 2, per, unitSell: money, unitNet: money } })] })
    const totals = (per: 'line' | 'person') =>
      priceGroupSizes(typed(per), { min: 2, max: 4 }).map(({ priced }) => priced.quote.total.amountMinor)
    expect(totals('line')).toEqual([2_000, 2_000, 2_000])
    expect(totals('person')).toEqual([4_000, 6_000, 8_000])
  })

  it('has nothing to say of no size', () => {
    expect(priceGroupSizes(trip, { min: 3, max: 2 })).toEqual([])
  })

  it('by an engine nobody knows is refused', () => {
    expect(() => priceGroupSizes({ ...trip, engine: 9 })).toThrow(
      expect.objectContaining({ code: 'unknown-pricing-engine' }),
    )
  })
})

describe('options side by side', () => {
  const common = { ...trip, lines: [car] }
  const option = (id: string) => ({ id, name: id, lines: [stay('stay', id)] })

  // The hotel 200.00 + 25.00; the palace 240.00 × 1.25 = 300.00 a night, 600.00 + 25.00.
  it('have what is common in each, and what is their own', () => {
    const priced = priceOptions(common, [option('hotel'), option('palace')])
    expect(priced.map(({ id, priced: { quote } }) => [id, quote.total.amountMinor])).toEqual([
      ['hotel', 22_500],
      ['palace', 62_500],
    ])
  })

  it('are what each comes to alone', () => {
    for (const { id, priced } of priceOptions(common, [option('hotel'), option('palace')]))
      expect(figuresOf(priced)).toEqual(figuresOf(priceTrip({ ...trip, lines: [car, stay('stay', id)] })))
  })

  it('are four at most', () => {
    const options = ['1', '2', '3', '4', '5'].map((id) => ({ id, name: id, lines: [] }))
    expect(priceOptions(common, options.slice(0, 4))).toHaveLength(4)
    expect(() => priceOptions(common, options)).toThrow(expect.objectContaining({ code: 'too-many-options' }))
  })
})

describe('who pays what', () => {
  it('is on a row of its own for one who does less, though they sleep alike', () => {
    const visit = aCard({ id: 'visit', basis: 'person', prices: [aPrice('person', 4_000)] })
    const lines = [
      stay('hotel', 'hotel'),
      aTripLine({ id: 'visit', rateCardVersionId: 'visit', component: 'activity', travelerIds: ['a1'] }),
    ]
    const { split } = priceTrip({ ...trip, rateCards: [hotel, visit], lines })
    expect(split.categories.map(({ each }) => each.amountMinor)).toEqual([15_000, 10_000])
    expect(split.rooms).toEqual([
      { roomId: 'a1', travelerIds: ['a1', 'a2'], amount: { amountMinor: 25_000, currency: 'USD' } },
    ])
  })

  it('is nobody’s where nobody pays', () => {
    const { split } = priceTrip({ ...trip, travelers: [anAdult('a1', { paying: false })] })
    expect(split).toEqual({ travelers: [], rooms: [], categories: [], categoriesAddUp: true })
  })
})
