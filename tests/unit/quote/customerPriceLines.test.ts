import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { customerPriceLines } from '@/src/domain/quote/customerPriceLines'
import { lumpSumLines } from '@/src/domain/quote/lumpSumLines'
import { granularities, lumpSumBases, type PricedLine } from '@/src/domain/quote/pricing'
import { sectionLabels } from '@/src/domain/quote/sectionLabels'
import { totalOfLines } from '@/src/domain/quote/totalOfLines'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { locales } from '@/src/domain/shared/language'
import { type Money, multiplyExact, sum } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const quoteOf = (lines: readonly PricedLine[], roundTotalUpToMinor: number | null) => ({
  ...totalOfLines(lines, { currency: 'USD', roundTotalUpToMinor }),
  perPerson: null,
})

type Line = { section?: PricedLine['section']; label?: string; quantity?: number; unitSell?: Money; optional?: boolean }
const line = ({
  section = 'accommodation',
  label = 'Hotel by the river',
  quantity = 3,
  unitSell = usd(12_000),
  optional = false,
}: Line = {}): PricedLine => ({
  section,
  label,
  quantity,
  unitSell,
  sell: multiplyExact(unitSell, quantity),
  net: null,
  optional,
})

describe('what the customer sees', () => {
  const priced = quoteOf(
    [
      line(),
      line({ section: 'guide', label: 'Guide in Huế', quantity: 1 }),
      line({ label: 'Old town house', quantity: 1 }),
      line({ section: 'activity', label: 'Cooking class', optional: true }),
    ],
    50_000,
  )
  const printed = (granularity: (typeof granularities)[number]) =>
    customerPriceLines(priced, { granularity, locale: 'en' }).map(({ label, detail, amount, optional }) => [
      label,
      detail,
      amount?.amountMinor,
      optional,
    ])

  it('is the total alone', () => {
    expect(printed('total')).toEqual([
      ['Your private journey', null, 100_000, false],
      ['Cooking class', '3 × $120.00', 36_000, true],
    ])
  })

  it('is one amount per section', () => {
    expect(printed('sections')).toEqual([
      ['Accommodation', null, 48_000, false],
      ['Guides', null, 12_000, false],
      ['Rounding', null, 40_000, false],
      ['Cooking class', '3 × $120.00', 36_000, true],
    ])
  })

  it('is every line', () => {
    expect(printed('lines')).toEqual([
      ['Hotel by the river', '3 × $120.00', 36_000, false],
      ['Guide in Huế', null, 12_000, false],
      ['Old town house', null, 12_000, false],
      ['Rounding', null, 40_000, false],
      ['Cooking class', '3 × $120.00', 36_000, true],
    ])
  })

  it.each(locales)('has a name for every section in %s', (locale) => {
    const names = Object.values(sectionLabels[locale])
    expect(names.every((name) => name.trim() !== '')).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  })

  it('sums to the printed total at every granularity', () => {
    const amount = fc.nat({ max: 10 ** 7 }).map(usd)
    const someLine = fc
      .record({
        section: fc.constantFrom(...componentTypes),
        quantity: fc.integer({ min: 1, max: 40 }),
        unitSell: amount,
        optional: fc.boolean(),
      })
      .map(line)
    const adjustment = fc.record({
      kind: fc.constantFrom('extra', 'discount' as const),
      label: fc.constant('More'),
      sell: amount,
      net: fc.option(amount),
      optional: fc.boolean(),
    })
    const lumpSum = fc
      .record({ basis: fc.constantFrom(...lumpSumBases), sell: amount, adjustments: fc.array(adjustment) })
      .map(({ basis, sell, adjustments }) =>
        lumpSumLines({
          travelers: { adults: 2, children: 0 },
          durationDays: 9,
          lumpSum: { basis, sell, net: null },
          adjustments,
        }),
      )
    const quote = fc
      .tuple(fc.oneof(fc.array(someLine), lumpSum), fc.constantFrom(null, 1, 100, 5_000))
      .map(([lines, rounding]) => quoteOf(lines, rounding))
    fc.assert(
      fc.property(quote, fc.constantFrom(...granularities), (price, granularity) => {
        const lines = customerPriceLines(price, { granularity, locale: 'en' }).filter(({ optional }) => !optional)
        expect(
          sum(
            lines.map((each) => each.amount ?? usd(0)),
            'USD',
          ),
        ).toEqual(price.total)
      }),
    )
  })
})
