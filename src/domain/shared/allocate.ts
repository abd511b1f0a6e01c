import { type Money, moneyOf } from './money'

const assertWeights = (weights: readonly number[]): void => {
  const fine =
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0) && weights.some((weight) => weight > 0)
  if (!fine) throw new RangeError('Weights are whole numbers from 0 up, one of them above 0.')
}

/**
 * Splits an amount by whole-number weights with the largest-remainder (Hamilton) method, so that the parts sum to it exactly;
 * throws `RangeError` for weights that are not whole, negative, or all zero.
 */
export const allocate = (money: Money, weights: readonly number[]): Money[] => {
  assertWeights(weights)
  const total = BigInt(Math.abs(money.amountMinor))
  const sign = money.amountMinor < 0 ? -1n : 1n
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const shares = weights.map((weight, index) => {
    const product = total * BigInt(weight)
    return { index, floor: product / whole, remainder: product % whole }
  })
  const left = Number(total - shares.reduce((sum, { floor }) => sum + floor, 0n))
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  const rewarded = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return shares.map(({ index, floor }) => moneyOf(sign * (floor + (rewarded.has(index) ? 1n : 0n)), money.currency))
}
