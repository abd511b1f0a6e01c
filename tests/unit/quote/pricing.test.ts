import { describe, expect, it } from '@jest/globals'
import { priceQuote } from '@/src/domain/quote/priceQuote'
import type { Adjustment, Pricing, TypedLine } from '@/src/domain/quote/pricing'
import type { Money } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const common = {
  currency: 'USD',
  travelers: { adults: 2, children: 0 },
  durationDays: 9,
  roundTotalUpToMinor: null,
} as const
type LumpSum = Extract<Pricing, { mode: 'lump_sum' }>

const lumpSum = (given: Partial<LumpSum['lumpSum']> = {}, rest: Partial<LumpSum> = {}): Pricing => ({
  ...common,
  mode: 'lump_sum',
  lumpSum: { basis: 'per_trip', sell: usd(200_000), net: usd(160_000), ...given },
  adjustments: [],
  ...rest,
})
const extra = (given: Partial<Adjustment> = {}): Adjustment => ({
  kind: 'extra',
  label: 'Balloon',
  sell: usd(10_000),
  net: usd(8_000),
  optional: false,
  ...given,
})
const line = (given: Partial<TypedLine> = {}): TypedLine => ({
  dayNumber: 1,
  component: 'accommodation',
  label: 'Hotel by the river',
  quantity: 3,
  unitSell: usd(12_000),
  unitNet: usd(9_000),
  optional: false,
  ...given,
})
const byLines = (
  lines: TypedLine[],
  given: Partial<typeof common> | { roundTotalUpToMinor: number } = {},
): Pricing => ({ ...common, mode: 'lines', lines, ...given })

describe('a lump sum', () => {
  it.each([
    ['per_trip', 200_000, 160_000],
    ['per_person', 400_000, 320_000],
    ['per_day', 1_800_000, 1_440_000],
  ] as const)('%s', (basis, total, net) => {
    expect(priceQuote(lumpSum({ basis }))).toMatchObject({ total: usd(total), net: usd(net), margin: usd(total - net) })
  })

  it('per person counts children', () => {
    expect(priceQuote(lumpSum({ basis: 'per_person' }, { travelers: { adults: 2, children: 1 } }))).toMatchObject({
      total: usd(600_000),
      perPerson: usd(200_000),
    })
  })

  it('adds extras, takes discounts, leaves optional extras out', () => {
    const adjustments = [
      extra(),
      extra({ kind: 'discount', label: 'Early bird', sell: usd(5_000), net: null }),
      extra({ label: 'Spa', optional: true }),
    ]
    expect(priceQuote(lumpSum({}, { adjustments }))).toMatchObject({
      total: usd(205_000),
      net: usd(168_000),
      margin: usd(37_000),
    })
  })

  it('sums a discount even when it is marked optional', () => {
    expect(priceQuote(lumpSum({}, { adjustments: [extra({ kind: 'discount', optional: true })] })).total).toEqual(
      usd(190_000),
    )
  })

  it('without a price comes to nothing', () => {
    expect(priceQuote(lumpSum({ sell: null }))).toMatchObject({
      lines: [],
      total: usd(0),
      net: null,
      margin: null,
      marginPercent: null,
    })
  })
})

describe('typed lines', () => {
  it('multiply exactly and sum exactly, optional ones aside', () => {
    const priced = priceQuote(
      byLines([line(), line({ unitSell: usd(3_333), unitNet: usd(2_500), quantity: 7 }), line({ optional: true })]),
    )
    expect(priced).toMatchObject({ total: usd(59_331), net: usd(44_500), margin: usd(14_831) })
    expect(priced.lines).toHaveLength(3)
  })

  it('have no margin while a net price is missing', () => {
    expect(priceQuote(byLines([line(), line({ unitNet: null })]))).toMatchObject({
      total: usd(72_000),
      net: null,
      margin: null,
      markupPercent: null,
    })
  })

  it('do not need the net price of what is optional', () => {
    expect(priceQuote(byLines([line(), line({ unitNet: null, optional: true })])).net).toEqual(usd(27_000))
  })

  it('are of one currency', () => {
    expect(() => priceQuote(byLines([line({ unitSell: { amountMinor: 1, currency: 'EUR' } })]))).toThrow(
      expect.objectContaining({ code: 'currency-mismatch' }),
    )
  })
})

describe('rounding, margin and the price per person', () => {
  it('rounds the total up on a line of its own, and counts the margin after it', () => {
    const priced = priceQuote(byLines([line({ unitSell: usd(12_345) })], { roundTotalUpToMinor: 1_000 }))
    expect(priced.lines.at(-1)).toMatchObject({ section: 'rounding', sell: usd(965), optional: false })
    expect(priced).toMatchObject({ total: usd(38_000), net: usd(27_000), margin: usd(11_000) })
  })

  it.each([0, null, 12_000])(
    'has no rounding line for a step of %s where nothing is to round',
    (roundTotalUpToMinor) => {
      expect(priceQuote({ ...byLines([line()]), roundTotalUpToMinor }).lines).toHaveLength(1)
    },
  )

  it('never mixes markup and margin: 25 % of one is 20 % of the other', () => {
    expect(priceQuote(lumpSum())).toMatchObject({ markupPercent: 25, marginPercent: 20 })
  })

  it.each([
    ['divides', byLines([line()]), usd(18_000)],
    ['does not divide', byLines([line({ quantity: 1, unitSell: usd(10_001) })]), null],
    ['is of adults and children', { ...byLines([line()]), travelers: { adults: 2, children: 1 } }, null],
    ['is of nobody', { ...byLines([line()]), travelers: { adults: 0, children: 0 } }, null],
  ])('per person, where the total %s', (_, pricing, perPerson) => {
    expect(priceQuote(pricing).perPerson).toEqual(perPerson)
  })
})
