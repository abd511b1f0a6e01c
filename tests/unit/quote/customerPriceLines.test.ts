import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { customerPriceLines } from '@/src/domain/quote/customerPriceLines'
import { priceQuote } from '@/src/domain/quote/priceQuote'
import { granularities, lumpSumBases, type Pricing, type TypedLine } from '@/src/domain/quote/pricing'
import { sectionLabels } from '@/src/domain/quote/sectionLabels'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { locales } from '@/src/domain/shared/language'
import { type Money, sum } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const common = {
  currency: 'USD',
  travelers: { adults: 2, children: 0 },
  durationDays: 9,
  roundTotalUpToMinor: null,
} as const

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

describe('what the customer sees', () => {
  const priced = priceQuote(
    byLines(
      [
        line(),
        line({ component: 'guide', label: 'Guide in Huế', quantity: 1 }),
        line({ label: 'Old town house', quantity: 1 }),
        line({ component: 'activity', label: 'Cooking class', optional: true }),
      ],
      {
        roundTotalUpToMinor: 50_000,
      },
    ),
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
    const someLine = fc.record({
      dayNumber: fc.constant(null),
      component: fc.constantFrom(...componentTypes),
      label: fc.constant('Line'),
      quantity: fc.integer({ min: 1, max: 40 }),
      unitSell: amount,
      unitNet: fc.option(amount),
      optional: fc.boolean(),
    })
    const adjustment = fc.record({
      kind: fc.constantFrom('extra', 'discount' as const),
      label: fc.constant('More'),
      sell: amount,
      net: fc.option(amount),
      optional: fc.boolean(),
    })
    const rounding = fc.constantFrom(null, 1, 100, 5_000)
    const pricing = fc.oneof(
      fc
        .record({ lines: fc.array(someLine), roundTotalUpToMinor: rounding })
        .map((given): Pricing => ({ ...common, mode: 'lines', ...given })),
      fc
        .record({
          basis: fc.constantFrom(...lumpSumBases),
          sell: amount,
          adjustments: fc.array(adjustment),
          roundTotalUpToMinor: rounding,
        })
        .map(
          ({ basis, sell, ...given }): Pricing => ({
            ...common,
            mode: 'lump_sum',
            lumpSum: { basis, sell, net: null },
            ...given,
          }),
        ),
    )
    fc.assert(
      fc.property(pricing, fc.constantFrom(...granularities), (given, granularity) => {
        const price = priceQuote(given)
        const lines = customerPriceLines(price, { granularity, locale: 'en' }).filter(({ optional }) => !optional)
        expect(
          sum(
            lines.map((each) => each.amount ?? usd(0)),
            'USD',
          ),
        ).toEqual(price.total)
        if (price.perPerson) expect(price.perPerson.amountMinor * 2).toBe(price.total.amountMinor)
      }),
    )
  })
})
