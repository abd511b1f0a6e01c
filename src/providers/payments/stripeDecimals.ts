/** https://docs.stripe.com/currencies#zero-decimal and #special-cases: ISK and UGX go with two decimals, always 00. */
const ZERO_DECIMAL = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ')
const THREE_DECIMAL = 'BHD JOD KWD OMR TND'.split(' ')

/** How many decimals Stripe's smallest unit of a currency has (ISO 4217 code in capitals). */
export const stripeDecimals = (currency: string): number => {
  if (ZERO_DECIMAL.includes(currency)) return 0
  return THREE_DECIMAL.includes(currency) ? 3 : 2
}
