import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { currencyCodes, isCurrencyCode, minorDigits } from '@/src/domain/shared/currency'
import {
  add,
  compareMoney,
  type Money,
  multiplyExact,
  negate,
  smaller,
  subtract,
  sum,
  zero,
} from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const vnd = (amountMinor: number): Money => ({ amountMinor, currency: 'VND' })

describe('currencies', () => {
  it.each([
    ['USD', 2],
    ['VND', 0],
    ['THB', 2],
    ['KHR', 2],
    ['LAK', 2],
    ['JPY', 0],
  ] as const)('%s has %i decimals', (code, digits) => {
    expect(minorDigits(code)).toBe(digits)
  })

  it('knows its own codes only', () => {
    expect(currencyCodes.every(isCurrencyCode)).toBe(true)
    expect(isCurrencyCode('XXX')).toBe(false)
    expect(isCurrencyCode('usd')).toBe(false)
  })
})

describe('money', () => {
  it('adds, subtracts, multiplies and sums exactly', () => {
    expect(add(usd(10), usd(20))).toEqual(usd(30))
    expect(subtract(usd(10), usd(25))).toEqual(usd(-15))
    expect(multiplyExact(usd(1999), 3)).toEqual(usd(5997))
    expect(sum([usd(1), usd(2), usd(3)], 'USD')).toEqual(usd(6))
    expect(sum([], 'VND')).toEqual(zero('VND'))
  })

  it('orders amounts', () => {
    expect(compareMoney(usd(1), usd(2))).toBeLessThan(0)
    expect(smaller(usd(5), usd(3))).toEqual(usd(3))
  })

  it.each([
    ['add', () => add(usd(1), vnd(1))],
    ['subtract', () => subtract(usd(1), vnd(1))],
    ['sum', () => sum([vnd(1)], 'USD')],
    ['compare', () => compareMoney(usd(1), vnd(1))],
  ])('%s refuses two currencies', (_, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'currency-mismatch' }))
  })

  it('refuses what a whole number cannot hold exactly', () => {
    expect(() => multiplyExact(usd(Number.MAX_SAFE_INTEGER), 2)).toThrow(
      expect.objectContaining({ code: 'amount-too-large' }),
    )
  })

  it('multiplies by whole quantities only', () => {
    expect(() => multiplyExact(usd(100), 1.5)).toThrow(RangeError)
  })

  it('adding and taking away leaves what was there', () => {
    const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtract(add(usd(a), usd(b)), usd(b))).toEqual(usd(a))
        expect(add(usd(a), negate(usd(a)))).toEqual(usd(0))
      }),
    )
  })
})
