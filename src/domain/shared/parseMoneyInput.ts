import { type CurrencyCode, minorDigits } from './currency'
import type { Money } from './money'

// "1,234" and "1.234" are thousands; "1,23" and "1.2" are decimals; "1,234.50" and "1.234,50" say it themselves.
const splitDecimals = (text: string, digits: number): [whole: string, fraction: string] | null => {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (last < 0) return [text, '']
  const separator = text.charAt(last)
  const other = separator === '.' ? ',' : '.'
  const tail = text.slice(last + 1)
  const repeated = text.indexOf(separator) !== last
  const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(text)
  if (grouped && (repeated || !text.includes(other))) return [text.replaceAll(separator, ''), '']
  const whole = text.slice(0, last)
  const wholeReads = /^\d*$/.test(whole) || new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole)
  if (!wholeReads || tail.length === 0 || tail.length > digits) return null
  return [whole.replaceAll(other, ''), tail]
}

/** Reads an amount as a person types it (`1,234.50`, `1.234,5`, `1 234`); null where it cannot be read without guessing. */
export const parseMoneyInput = (typed: string, currency: CurrencyCode): Money | null => {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '')
  const match = /^(-?)([\d.,]+)$/.exec(text)
  if (!match) return null
  const [, sign, amount = ''] = match
  const digits = minorDigits(currency)
  const parts = splitDecimals(amount, digits)
  if (!parts) return null
  const [whole, fraction] = parts
  const amountMinor = Number(`${sign}${whole || '0'}${fraction.padEnd(digits, '0')}`)
  return Number.isSafeInteger(amountMinor) ? { amountMinor: amountMinor || 0, currency } : null
}
