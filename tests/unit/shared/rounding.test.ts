import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { allocate } from '@/src/domain/shared/allocate'
import { applyPercent, applyRate } from '@/src/domain/shared/applyRate'
import { parseDecimal } from '@/src/domain/shared/decimal'
import type { Money } from '@/src/domain/shared/money'
import { roundUpTo } from '@/src/domain/shared/roundUpTo'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const vnd = (amountMinor: number): Money => ({ amountMinor, currency: 'VND' })

describe('decimals', () => {
  it.each([
    ['25454.5', 254545n, 1],
    ['-0.03', -3n, 2],
    ['7', 7n, 0],
    [' 1.10 ', 110n, 2],
  ])('reads %s exactly', (text, digits, scale) => {
    expect(parseDecimal(text)).toEqual({ digits, scale })
  })

  it.each(['', '1e5', '1,5', '.5', '5.', 'NaN', '0x10', '--1', '1234567890123456789'])('refuses “%s”', (text) => {
    expect(() => parseDecimal(text)).toThrow(expect.objectContaining({ code: 'validation-failed' }))
  })
})

describe('percent and rate', () => {
  it.each([
    [usd(100), '12.5', usd(13)],
    [usd(-100), '12.5', usd(-13)],
    [usd(100), '12.4', usd(12)],
    [usd(10), '25', usd(3)],
    [vnd(1_000_001), '50', vnd(500_001)],
    [usd(9_007_199_254_740_991), '100', usd(9_007_199_254_740_991)],
    [usd(12_345), '0', usd(0)],
  ])('rounds half away from zero: %j × %s %%', (money, percent, expected) => {
    expect(applyPercent(money, percent)).toEqual(expected)
  })

  it.each([
    [usd(12_345), '25450.5', 'VND', vnd(3_141_864)],
    [vnd(3_141_864), '0.0000392919', 'USD', usd(12_345)],
    [usd(1), '0.5', 'USD', usd(1)],
    [usd(100), '150.25', 'JPY', { amountMinor: 150, currency: 'JPY' }],
  ] as const)('converts %j at %s into %s', (money, rate, to, expected) => {
    expect(applyRate(money, { rate, to })).toEqual(expected)
  })
})

describe('rounding up to a step', () => {
  it.each([
    [usd(1_230_01), 500, usd(1_230_01 + 499)],
    [usd(1_230_00), 500, usd(1_230_00)],
    [vnd(1), 1_000, vnd(1_000)],
    [usd(-250), 100, usd(-200)],
    [usd(0), 100, usd(0)],
  ])('%j by %i', (money, step, expected) => {
    expect(roundUpTo(money, step)).toEqual(expected)
  })

  it.each([0, -5, 1.5])('refuses a step of %s', (step) => {
    expect(() => roundUpTo(usd(1), step)).toThrow(RangeError)
  })
})

describe('allocate', () => {
  it.each([
    [usd(100), [1, 1, 1], [34, 33, 33]],
    [usd(100), [30, 70], [30, 70]],
    [usd(101), [1, 2], [34, 67]],
    [usd(-100), [1, 1, 1], [-34, -33, -33]],
    [usd(5), [0, 1, 0], [0, 5, 0]],
    [usd(10), [15, 25, 60], [2, 2, 6]],
    [usd(10), [14, 27, 59], [1, 3, 6]],
  ])('%j by %j', (money, weights, expected) => {
    expect(allocate(money, weights).map(({ amountMinor }) => amountMinor)).toEqual(expected)
  })

  it.each([[[]], [[0, 0]], [[1, -1]], [[0.5, 0.5]]])('refuses the weights %j', (weights) => {
    expect(() => allocate(usd(100), weights)).toThrow(RangeError)
  })

  it('always sums to the whole and stays within one unit of the exact share', () => {
    const weights = fc
      .array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((weight) => weight > 0))
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), weights, (amountMinor, all) => {
        const parts = allocate(usd(amountMinor), all).map((part) => part.amountMinor)
        const whole = all.reduce((total, weight) => total + weight, 0)
        expect(parts.reduce((total, part) => total + part, 0)).toBe(amountMinor)
        for (const [index, part] of parts.entries())
          expect(Math.abs(part - (amountMinor * (all[index] ?? 0)) / whole)).toBeLessThan(1.001)
      }),
    )
  })
})
