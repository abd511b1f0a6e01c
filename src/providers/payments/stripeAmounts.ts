import { type CurrencyCode, isCurrencyCode, minorDigits } from '@/src/domain/shared/currency'
import type { Money } from '@/src/domain/shared/money'
import { stripeDecimals } from './stripeDecimals'
import { refusedBeforeStripe } from './stripeFailures'

/** Converts money to Stripe's smallest unit; throws `ProviderFailure` when it does not fit a whole number of them. */
export const toStripeAmount = ({ amountMinor, currency }: Money): { amount: number; currency: string } => {
  const amount = amountMinor * 10 ** (stripeDecimals(currency) - minorDigits(currency))
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw refusedBeforeStripe('amount-not-payable', `${amountMinor} minor units of ${currency} cannot be charged.`)
  }
  return { amount, currency: currency.toLowerCase() }
}

/** Converts Stripe's smallest unit back to money; throws `ProviderFailure` for a currency we do not deal in. */
export const fromStripeAmount = (amount: number, stripeCurrency: string): Money => {
  const currency = stripeCurrency.toUpperCase()
  if (!isCurrencyCode(currency)) throw refusedBeforeStripe('unknown-currency', `Stripe answered in ${currency}.`)
  return {
    amountMinor: amount / 10 ** (stripeDecimals(currency) - minorDigits(currency)),
    currency: currency as CurrencyCode,
  }
}
