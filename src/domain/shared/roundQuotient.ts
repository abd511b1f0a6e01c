/** Divides whole numbers and rounds once, half away from zero; the divisor is positive. */
export const roundQuotient = (dividend: bigint, divisor: bigint): bigint => {
  const rest = dividend % divisor
  const away = dividend < 0n ? -1n : 1n
  return dividend / divisor + (2n * rest * away >= divisor ? away : 0n)
}
