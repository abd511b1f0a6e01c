import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { divideDecimal } from '@/src/domain/shared/divideDecimal'

describe('a decimal divided by another', () => {
  it.each([
    ['1', '25000', '0.00004'],
    ['1', '3', '0.333333333333'],
    ['2', '3', '0.666666666667'],
    ['1', '25454.5', '0.0000392857844389'],
    ['25400', '0.92', '27608.6956522'],
    ['0', '7', '0'],
    ['10', '2.5', '4'],
  ])('%s ÷ %s is %s', (a, b, expected) => expect(divideDecimal(a, b)).toBe(expected))

  it.each(['0', '-1'])('refuses to divide by %s', (divisor) =>
    expect(() => divideDecimal('1', divisor)).toThrow(RangeError),
  )

  it('comes back within its last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 6 }), (a, b) => {
        const quotient = Number(divideDecimal(String(a), String(b)))
        expect(Math.abs(quotient * b - a) / a).toBeLessThan(1e-10)
      }),
    )
  })
})
