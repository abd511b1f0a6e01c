import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { currencyCodes } from '@/src/domain/shared/currency'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Language } from '@/src/domain/shared/language'
import { parseMoneyInput } from '@/src/domain/shared/parseMoneyInput'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('money for a reader', () => {
  it.each([
    [123_450, 'USD', 'en', '$1,234.50'],
    [123_450, 'EUR', 'de', '1.234,50 €'],
    [123_450, 'EUR', 'fr', '1 234,50 €'],
    [-5, 'USD', 'en', '-$0.05'],
    [12_345_678, 'VND', 'en', '₫12,345,678'],
    [12_345_678, 'VND', 'vi', '12.345.678 ₫'],
    [9_007_199_254_740_991, 'USD', 'en', '$90,071,992,547,409.91'],
  ] as const)('%i %s in %s is %s', (amountMinor, currency, locale: Language, text) => {
    expect(plain(formatMoney({ amountMinor, currency }, locale))).toBe(text)
  })
})

describe('money as typed', () => {
  it.each([
    ['1234.5', 'USD', 123_450],
    ['1,234.50', 'USD', 123_450],
    ['1.234,50', 'EUR', 123_450],
    ['1 234', 'EUR', 123_400],
    ["1'234.50", 'CHF', 123_450],
    ['1,234', 'USD', 123_400],
    ['1,234,567', 'USD', 123_456_700],
    ['1.234.567', 'VND', 1_234_567],
    ['12,5', 'EUR', 1_250],
    ['-0.05', 'USD', -5],
    ['0', 'USD', 0],
    ['.5', 'USD', 50],
  ] as const)('reads “%s” %s', (typed, currency, amountMinor) => {
    expect(parseMoneyInput(typed, currency)).toEqual({ amountMinor, currency })
  })

  it.each([
    ['', 'USD'],
    ['abc', 'USD'],
    ['1.2345', 'USD'],
    ['1,23,4.5', 'USD'],
    ['12.5', 'VND'],
    ['1.', 'USD'],
    ['1e5', 'USD'],
    ['999999999999999999', 'USD'],
  ] as const)('will not guess at “%s” %s', (typed, currency) => {
    expect(parseMoneyInput(typed, currency)).toBeNull()
  })

  it('reads back every amount it writes in English', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.constantFrom(...currencyCodes),
        (amountMinor, currency) => {
          const typed = formatMoney({ amountMinor, currency }, 'en').replace(/[^\d.,-]/g, '')
          expect(parseMoneyInput(typed, currency)).toEqual({ amountMinor, currency })
        },
      ),
    )
  })
})
