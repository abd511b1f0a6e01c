export const currencyCodes = [
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'CAD',
  'CHF',
  'SGD',
  'VND',
  'THB',
  'KHR',
  'LAK',
  'JPY',
] as const

export type CurrencyCode = (typeof currencyCodes)[number]

// ISO 4217 minor units; VND has none in ISO 4217 either, KHR and LAK have two there though nobody pays in them.
const decimals: Record<CurrencyCode, number> = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  AUD: 2,
  CAD: 2,
  CHF: 2,
  SGD: 2,
  VND: 0,
  THB: 2,
  KHR: 2,
  LAK: 2,
  JPY: 0,
}

export const isCurrencyCode = (text: string): text is CurrencyCode =>
  (currencyCodes as readonly string[]).includes(text)

/** How many decimals the currency's minor unit stands for: 2 for USD, 0 for VND. */
export const minorDigits = (currency: CurrencyCode): number => decimals[currency]
