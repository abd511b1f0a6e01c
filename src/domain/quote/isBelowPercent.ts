import { parseDecimal } from '@/src/domain/shared/decimal'

/** Whether a part is less than so many percent of a whole, in whole numbers: 19.999 % is not 20 %. */
export const isBelowPercent = (partMinor: number, wholeMinor: number, percent: string): boolean => {
  const { digits, scale } = parseDecimal(percent)
  return BigInt(partMinor) * 100n * 10n ** BigInt(scale) < BigInt(wholeMinor) * digits
}
