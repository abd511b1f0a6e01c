import { add as addDinero, compare, dinero, multiply, subtract as subtractDinero, toSnapshot } from 'dinero.js/bigint'
import { type CurrencyCode, minorDigits } from './currency'
import { DomainError } from './domainError'
import type { SharedErrorCode } from './errorCodes'

/** An amount in whole minor units (12345 is 123.45 USD, or 12,345 VND). */
export type Money = { amountMinor: number; currency: CurrencyCode }

// Whole numbers outside, bigint inside: no intermediate result can lose a digit.
export const dineroOf = ({ amountMinor, currency }: Money) =>
  dinero({
    amount: BigInt(amountMinor),
    currency: { code: currency, base: 10n, exponent: BigInt(minorDigits(currency)) },
  })

type AnyDinero = ReturnType<typeof dineroOf>

/** Makes money of a bigint of minor units; throws `amount-too-large` where a whole number could not hold it exactly. */
export const moneyOf = (amountMinor: bigint, currency: CurrencyCode): Money => {
  const amount = Number(amountMinor)
  if (Number.isSafeInteger(amount)) return { amountMinor: amount, currency }
  throw new DomainError<SharedErrorCode>('amount-too-large', 'This amount is too large to be kept exactly.', {
    currency,
  })
}

const fromDinero = (object: AnyDinero): Money => {
  const { amount, currency } = toSnapshot(object)
  return moneyOf(amount, currency.code)
}

/** Throws `currency-mismatch` unless both amounts are in one currency. */
export const assertSameCurrency = (a: Money, b: Money): void => {
  if (a.currency === b.currency) return
  throw new DomainError<SharedErrorCode>(
    'currency-mismatch',
    `${a.currency} and ${b.currency} cannot be put together.`,
    {
      currencies: [a.currency, b.currency],
    },
  )
}

export const zero = (currency: CurrencyCode): Money => ({ amountMinor: 0, currency })

/** Adds two amounts of one currency; throws `currency-mismatch` otherwise. */
export const add = (a: Money, b: Money): Money => {
  assertSameCurrency(a, b)
  return fromDinero(addDinero(dineroOf(a), dineroOf(b)))
}

/** Takes the second amount from the first; throws `currency-mismatch` where they differ in currency. */
export const subtract = (a: Money, b: Money): Money => {
  assertSameCurrency(a, b)
  return fromDinero(subtractDinero(dineroOf(a), dineroOf(b)))
}

export const negate = (money: Money): Money => subtract(zero(money.currency), money)

/** Adds up exactly; nothing at all is zero in the given currency. */
export const sum = (amounts: readonly Money[], currency: CurrencyCode): Money => {
  const total = zero(currency)
  for (const amount of amounts) {
    assertSameCurrency(total, amount)
    total.amountMinor += amount.amountMinor
    // Whole numbers add exactly as long as what they come to is one: a sum of hundreds need not go through bigint.
    if (!Number.isSafeInteger(total.amountMinor)) return amounts.reduce(add, zero(currency))
  }
  return total
}

/** Multiplies by a whole quantity without rounding; throws `RangeError` for any other quantity. */
export const multiplyExact = (money: Money, quantity: number): Money => {
  if (!Number.isSafeInteger(quantity)) throw new RangeError('A quantity is a whole number.')
  const amountMinor = money.amountMinor * quantity
  // A product that is a safe whole number is exact; what is beyond goes through bigint, to be refused by name.
  if (Number.isSafeInteger(amountMinor)) return { amountMinor: amountMinor || 0, currency: money.currency }
  return fromDinero(multiply(dineroOf(money), BigInt(quantity)))
}

/** Orders two amounts of one currency: negative, zero or positive. */
export const compareMoney = (a: Money, b: Money): number => {
  assertSameCurrency(a, b)
  return compare(dineroOf(a), dineroOf(b))
}

export const smaller = (a: Money, b: Money): Money => (compareMoney(a, b) <= 0 ? a : b)

export const isZero = ({ amountMinor }: Money): boolean => amountMinor === 0
export const isPositive = ({ amountMinor }: Money): boolean => amountMinor > 0
export const isNegative = ({ amountMinor }: Money): boolean => amountMinor < 0
