import { describe, expect, it } from '@jest/globals'
import type { StoredContent } from '@/src/domain/quote/contentOf'
import { isTypedOnly, priceContent } from '@/src/domain/quote/priceContent'
import { aContent, typedLine } from '@/tests/factories/contents'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const noFacts = { rateCards: [], fx: [], markupRules: [] }
const { netMinor: _, ...line } = typedLine
const quoteOf = (given: Partial<StoredContent> = {}) => priceContent(aContent(given), noFacts).shown.quote

describe('a version’s content is priced', () => {
  it('by what was typed, extras and discounts with the lines', () => {
    const adjustments = [
      { kind: 'extra' as const, label: 'Balloon', sellMinor: 10_000, netMinor: 8_000 },
      { kind: 'discount' as const, label: 'Early bird', sellMinor: 1_000 },
    ]
    expect(quoteOf({ adjustments })).toMatchObject({ total: usd(45_000), net: usd(35_000), margin: usd(10_000) })
  })

  it('per person only where each has that price, not where children share what was typed for all', () => {
    expect(quoteOf().perPerson).toEqual(usd(18_000))
    expect(quoteOf({ children: 1 }).perPerson).toBeNull()
    const each = { pricingMode: 'lump_sum' as const, lumpSum: { basis: 'per_person' as const, sellMinor: 50_000 } }
    expect(quoteOf({ ...each, lines: [], children: 1 })).toMatchObject({ total: usd(150_000), perPerson: usd(50_000) })
  })

  it('for each option beside what all have in common, the first standing for the version', () => {
    const options = [
      { key: 'a', name: 'Comfort' },
      { key: 'b', name: 'Luxury' },
    ]
    const lines = [line, { ...line, option: 'a', sellMinor: 1_000 }, { ...line, option: 'b', sellMinor: 5_000 }]
    const { shown, options: priced } = priceContent(aContent({ options, lines }), noFacts)
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
