import { describe, expect, it } from '@jest/globals'
import { lumpSumLines } from '@/src/domain/quote/lumpSumLines'
import type { Adjustment, LumpSumPricing, PricedLine } from '@/src/domain/quote/pricing'
import { totalOfLines } from '@/src/domain/quote/totalOfLines'
import { type Money, multiplyExact } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const totalOf = (lines: readonly PricedLine[], roundTotalUpToMinor: number | null = null) =>
  totalOfLines(lines, { currency: 'USD', roundTotalUpToMinor })

const lumpSum = (given: Partial<LumpSumPricing['lumpSum']> = {}, rest: Partial<LumpSumPricing> = {}) =>
  totalOf(
    lumpSumLines({
      travelers: { adults: 2, children: 0 },
      durationDays: 9,
      lumpSum: { basis: 'per_trip', sell: usd(200_000), net: usd(160_000), ...given },
      adjustments: [],
      ...rest,
    }),
  )
const extra = (given: Partial<Adjustment> = {}): Adjustment => ({
  kind: 'extra',
  label: 'Balloon',
  sell: usd(10_000),
  net: usd(8_000),
  optional: false,
  ...given,
})
type Line = { quantity?: number; unitSell?: Money; unitNet?: Money | null; optional?: boolean }
const line = ({
  quantity = 3,
  unitSell = usd(12_000),
  unitNet = usd(9_000),
  optional = false,
}: Line = {}): PricedLine => ({
  section: 'accommodation',
  label: 'Hotel by the river',
  quantity,
  unitSell,
  sell: multiplyExact(unitSell, quantity),
  net: unitNet && multiplyExact(unitNet, quantity),
  optional,
})

describe('a lump sum', () => {
  it.each([
    ['per_trip', 200_000, 160_000],
    ['per_person', 400_000, 320_000],
    ['per_day', 1_800_000, 1_440_000],
  ] as const)('%s', (basis, total, net) => {
    expect(lumpSum({ basis })).toMatchObject({ total: usd(total), net: usd(net), margin: usd(total - net) })
  })

  it('per person counts children', () => {
    expect(lumpSum({ basis: 'per_person' }, { travelers: { adults: 2, children: 1 } }).total).toEqual(usd(600_000))
  })

  it('adds extras, takes discounts, leaves optional extras out', () => {
    const adjustments = [
      extra(),
      extra({ kind: 'discount', label: 'Early bird', sell: usd(5_000), net: null }),
      extra({ label: 'Spa', optional: true }),
    ]
    expect(lumpSum({}, { adjustments })).toMatchObject({
      total: usd(205_000),
      net: usd(168_000),
      margin: usd(37_000),
    })
  })

  it('sums a discount even when it is marked optional', () => {
    expect(lumpSum({}, { adjustments: [extra({ kind: 'discount', optional: true })] }).total).toEqual(usd(190_000))
  })

  it('without a price comes to nothing', () => {
    expect(lumpSum({ sell: null })).toMatchObject({
      lines: [],
      total: usd(0),
      net: null,
      margin: null,
      marginPercent: null,
    })
  })
})

describe('lines', () => {
  it('sum exactly, optional ones aside', () => {
    const priced = totalOf([
      line(),
      line({ unitSell: usd(3_333), unitNet: usd(2_500), quantity: 7 }),
      line({ optional: true }),
    ])
    expect(priced).toMatchObject({ total: usd(59_331), net: usd(44_500), margin: usd(14_831) })
    expect(priced.lines).toHaveLength(3)
  })

  it('have no margin while a net price is missing', () => {
    expect(totalOf([line(), line({ unitNet: null })])).toMatchObject({
      total: usd(72_000),
      net: null,
      margin: null,
      markupPercent: null,
    })
  })

  it('do not need the net price of what is optional', () => {
    expect(totalOf([line(), line({ unitNet: null, optional: true })]).net).toEqual(usd(27_000))
  })

  it('are of one currency', () => {
    expect(() => totalOf([line({ unitSell: { amountMinor: 1, currency: 'EUR' } })])).toThrow(
      expect.objectContaining({ code: 'currency-mismatch' }),
    )
  })
})

describe('rounding and margin', () => {
  it('rounds the total up on a line of its own, and counts the margin after it', () => {
    const priced = totalOf([line({ unitSell: usd(12_345) })], 1_000)
    expect(priced.lines.at(-1)).toMatchObject({ section: 'rounding', sell: usd(965), optional: false })
    expect(priced).toMatchObject({ total: usd(38_000), net: usd(27_000), margin: usd(11_000) })
  })

  it.each([0, null, 12_000])(
    'has no rounding line for a step of %s where nothing is to round',
    (roundTotalUpToMinor) => {
      expect(totalOf([line()], roundTotalUpToMinor).lines).toHaveLength(1)
    },
  )

  it('never mixes markup and margin: 25 % of one is 20 % of the other', () => {
    expect(lumpSum()).toMatchObject({ markupPercent: 25, marginPercent: 20 })
  })
})
