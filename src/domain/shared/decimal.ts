import { DomainError } from './domainError'
import type { SharedErrorCode } from './errorCodes'
import { roundQuotient } from './roundQuotient'

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

/** Multiplies exactly. */
export const timesDecimal = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
})

/** A percentage as a factor: `12.5` is 0.125. */
export const percentFactor = (percent: string): Decimal => {
  const { digits, scale } = parseDecimal(percent)
  return { digits, scale: scale + 2 }
}

const one = (scale: number): bigint => 10n ** BigInt(scale)

/** The factor that adds a percentage: `25` is 1.25, `-10` is 0.9. */
export const plusPercent = (percent: string): Decimal => {
  const { digits, scale } = percentFactor(percent)
  return { digits: one(scale) + digits, scale }
}

/** Rounds to a whole number, half away from zero. */
export const roundDecimal = ({ digits, scale }: Decimal): bigint => roundQuotient(digits, one(scale))

/** Rounds up to a whole multiple of a positive whole step; what is a multiple already stays. */
export const roundDecimalUpTo = ({ digits, scale }: Decimal, step: number): bigint => {
  const unit = one(scale) * BigInt(step)
  const rest = digits % unit
  return (digits / unit + (rest > 0n ? 1n : 0n)) * BigInt(step)
}
