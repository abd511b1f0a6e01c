import { type CurrencyCode, isCurrencyCode, minorDigits } from '@/src/domain/shared/currency'

/** Reads what a form or row holds as a currency; null where it holds none. */
export const currencyIn = (value: unknown): CurrencyCode | null =>
  typeof value === 'string' && isCurrencyCode(value) ? value : null

/** Writes minor units as a person types them, in the currency's own decimals: 123450 USD is `1,234.50`. */
export const majorText = (amountMinor: number, currency: CurrencyCode): string => {
  const digits = minorDigits(currency)
  const units = String(Math.abs(amountMinor)).padStart(digits + 1, '0')
  const decimal = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  // A decimal string keeps every digit; a division would not.
  return format.format(`${amountMinor < 0 ? '-' : ''}${decimal}` as Intl.StringNumericLiteral)
}
