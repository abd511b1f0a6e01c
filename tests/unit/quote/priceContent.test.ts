import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { StoredContent } from '@/src/domain/quote/contentOf'
import { isTypedOnly, priceContent } from '@/src/domain/quote/priceContent'
import { noPricingFacts } from '@/src/domain/quote/tripPricingOf'
import { aContent, typedLine } from '@/tests/factories/contents'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const { netMinor: _, ...line } = typedLine
const quoteOf = (given: Partial<StoredContent> = {}) => priceContent(aContent(given), noPricingFacts).shown.quote

describe('a version’s content is priced', () => {
  it('by what was typed, extras and discounts with the lines', () => {
    const adjustments = [
      { kind: 'extra' as const, label: 'Balloon', sellMinor: 10_000, netMinor: 8_000 },
      { kind: 'discount' as const, label: 'Early bird', sellMinor: 1_000 },
    ]
    expect(quoteOf({ adjustments })).toMatchObject({ total: usd(45_000), net: usd(35_000), margin: usd(10_000) })
  })

  it('a line’s unit price exactly as often as it is taken', () => {
    const lines = [typedLine, { ...typedLine, sellMinor: 3_333, netMinor: 2_500, quantity: 7 }]
    expect(quoteOf({ lines })).toMatchObject({ total: usd(59_331), net: usd(44_500), margin: usd(14_831) })
  })

  it('per person so that all persons together pay the total, or not at all', () => {
    const lines = fc.array(
      fc.record({ sellMinor: fc.nat({ max: 10 ** 7 }), quantity: fc.integer({ min: 1, max: 40 }) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(lines, (given) => {
        const { total, perPerson } = quoteOf({ lines: given.map((each) => ({ ...typedLine, ...each })) })
        expect(perPerson && perPerson.amountMinor * 2).toBe(total.amountMinor % 2 === 0 ? total.amountMinor : null)
      }),
    )
  })

  it('per person only where each has that price, not where children share what was typed for all', () => {
    expect(quoteOf().perPerson).toEqual(usd(18_000))
    expect(quoteOf({ children: 1 }).perPerson).toBeNull()
    expect(quoteOf({ adults: 0 }).perPerson).toBeNull()
    expect(quoteOf({ lines: [{ ...line, quantity: 1, sellMinor: 10_001 }] }).perPerson).toBeNull()
    const each = { pricingMode: 'lump_sum' as const, lumpSum: { basis: 'per_person' as const, sellMinor: 50_000 } }
    expect(quoteOf({ ...each, lines: [], children: 1 })).toMatchObject({ total: usd(150_000), perPerson: usd(50_000) })
  })

  it('for each option beside what all have in common, the first standing for the version', () => {
    const options = [
      { key: 'a', name: 'Comfort' },
      { key: 'b', name: 'Luxury' },
    ]
    const lines = [line, { ...line, option: 'a', sellMinor: 1_000 }, { ...line, option: 'b', sellMinor: 5_000 }]
    const { shown, options: priced } = priceContent(aContent({ options, lines }), noPricingFacts)
    expect(priced.map(({ id, priced: { quote } }) => [id, quote.total])).toEqual([
      ['a', usd(39_000)],
      ['b', usd(51_000)],
    ])
    expect(shown.quote.total).toEqual(usd(39_000))
  })

  it('leaving optional lines and own arrangements out of the total', () => {
    const lines = [
      line,
      { ...line, inclusion: 'optional' as const },
      { ...line, inclusion: 'own_arrangement' as const },
    ]
    expect(quoteOf({ lines }).total).toEqual(usd(36_000))
  })

  it('without rate cards only where every price was typed', () => {
    expect(isTypedOnly(aContent())).toBe(true)
    expect(isTypedOnly(aContent({ lines: [{ ...line, sellMinor: null }] }))).toBe(false)
  })
})
