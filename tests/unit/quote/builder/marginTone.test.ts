import { describe, expect, it } from '@jest/globals'
import { marginTone, marginWords } from '@/src/admin/quote/builder/marginTone'

const usd = (amount_minor: number) => ({ amount_minor, currency: 'USD' as const })
const tone = (margin: number | null, floor: string | null) =>
  marginTone({ total: usd(100_000), margin: margin === null ? null : usd(margin) }, floor)

describe('the colour of a margin', () => {
  it.each([
    [15_000, '15', 'good'],
    [14_999, '15', 'low'],
    [14_999, '14.99', 'good'],
    [0, '15', 'low'],
    [-1, '15', 'loss'],
    [-1, null, 'loss'],
    [1, null, 'good'],
    [null, '15', 'unknown'],
  ] as const)('of %s in 100,000 by a floor of %s is %s', (margin, floor, expected) => {
    expect(tone(margin, floor)).toBe(expected)
  })

  it('is said in words, too, where something is to be said', () => {
    expect(marginWords('low', '15')).toBe('below the floor of 15 %')
    expect(marginWords('loss', '15')).toBe('a loss')
    expect(marginWords('good', '15')).toBeNull()
  })
})
