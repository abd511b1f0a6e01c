import { minorDigits } from './currency'
import type { Language } from './language'
import type { Money } from './money'

/** Writes an amount for a reader, in the currency's own decimals: `$1,234.50` in English, `1.234,50 €` in German. */
export const formatMoney = ({ amountMinor, currency }: Money, locale: Language): string => {
  const digits = minorDigits(currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  const units = String(Math.abs(amountMinor)).padStart(digits + 1, '0')
  const decimal = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`
  // A decimal string keeps every digit; a division would not.
  return format.format(`${amountMinor < 0 ? '-' : ''}${decimal}` as Intl.StringNumericLiteral)
}
