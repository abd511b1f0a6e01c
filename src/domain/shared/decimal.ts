import { DomainError } from './domainError'
import type { SharedErrorCode } from './errorCodes'

/** An exact decimal: `digits` ÷ 10^`scale`. */
export type Decimal = { digits: bigint; scale: number }

const plainDecimal = /^([+-]?)(\d{1,18})(?:\.(\d{1,18}))?$/

/** Reads a plain decimal such as `25454.5` or `-0.03` exactly; throws `validation-failed` for anything else. */
export const parseDecimal = (text: string): Decimal => {
  const match = plainDecimal.exec(text.trim())
  if (!match) throw new DomainError<SharedErrorCode>('validation-failed', `“${text}” is not a plain decimal number.`)
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = BigInt(whole + fraction)
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length }
}
