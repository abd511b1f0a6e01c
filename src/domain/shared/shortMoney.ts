import { minorDigits } from './currency'
import type { Money } from './money'

/** Writes about how much an amount is, for a column's head or a card: `$48.2K`. */
export const shortMoney = ({ amountMinor, currency }: Money): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 }).format(
    amountMinor / 10 ** minorDigits(currency),
  )
