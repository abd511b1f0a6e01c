import { convert, halfAwayFromZero, multiply, toSnapshot, transformScale } from 'dinero.js/bigint'
import { type CurrencyCode, minorDigits } from './currency'
import { type Decimal, parseDecimal } from './decimal'
import { dineroOf, type Money, moneyOf } from './money'

const roundedFactor = (money: Money, { digits, scale }: Decimal): Money => {
  const product = multiply(dineroOf(money), { amount: digits, scale: BigInt(scale) })
  const rounded = transformScale(product, BigInt(minorDigits(money.currency)), halfAwayFromZero)
  return moneyOf(toSnapshot(rounded).amount, money.currency)
}

/** Takes a percentage (`12.5` is 12.5 %) of an amount, rounded once, half away from zero. */
export const applyPercent = (money: Money, percent: string): Money => {
  const { digits, scale } = parseDecimal(percent)
  return roundedFactor(money, { digits, scale: scale + 2 })
}

/** Converts by a decimal rate (units of `to` per unit of the amount's currency), rounded once, half away from zero. */
export const applyRate = (money: Money, { rate, to }: { rate: string; to: CurrencyCode }): Money => {
  const { digits, scale } = parseDecimal(rate)
  if (to === money.currency) return roundedFactor(money, { digits, scale })
  const target = { code: to, base: 10n, exponent: BigInt(minorDigits(to)) }
  const converted = convert<bigint, CurrencyCode, CurrencyCode>(dineroOf(money), target, {
    [to]: { amount: digits, scale: BigInt(scale) },
  })
  return moneyOf(toSnapshot(transformScale(converted, BigInt(minorDigits(to)), halfAwayFromZero)).amount, to)
}
