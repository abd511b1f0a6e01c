import { type Decimal, parseDecimal } from './decimal'

const scaleMax = 18

const textOf = (digits: bigint, scale: number): string => {
  const padded = digits.toString().padStart(scale + 1, '0')
  const whole = padded.slice(0, padded.length - scale)
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '')
  return fraction ? `${whole}.${fraction}` : whole
}

const roundedQuotient = (a: Decimal, b: Decimal, scale: number): bigint => {
  const dividend = a.digits * 10n ** BigInt(scale + b.scale)
  const divisor = b.digits * 10n ** BigInt(a.scale)
  return (dividend * 2n + divisor) / (divisor * 2n)
}

/**
 * Divides two positive decimals and writes the result with `significant` digits (12), rounded half up, 18 decimals at most;
 * throws `RangeError` for a divisor that is not positive.
 */
export const divideDecimal = (dividend: string, divisor: string, { significant = 12 } = {}): string => {
  const [a, b] = [parseDecimal(dividend), parseDecimal(divisor)]
  if (b.digits <= 0n || a.digits < 0n) throw new RangeError('Only positive decimals are divided.')
  const whole = roundedQuotient(a, b, scaleMax).toString()
  // Digits of the quotient at full scale, of which only so many are kept.
  const scale = Math.max(0, Math.min(scaleMax, scaleMax - (whole.length - significant)))
  return textOf(roundedQuotient(a, b, scale), scale)
}
