import type { Money } from './money'

/** Rounds up to the next multiple of a step in minor units; throws `RangeError` unless the step is a positive whole number. */
export const roundUpTo = (money: Money, stepMinor: number): Money => {
  if (!Number.isSafeInteger(stepMinor) || stepMinor < 1)
    throw new RangeError('A rounding step is a positive whole number of minor units.')
  const rest = money.amountMinor % stepMinor
  if (rest === 0) return money
  return { ...money, amountMinor: money.amountMinor - rest + (rest > 0 ? stepMinor : 0) }
}
