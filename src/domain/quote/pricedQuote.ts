import type { Money } from '@/src/domain/shared/money'
import type { PricedLine } from './pricing'

/** A version's price: what its lines come to, and what of it stays with us. */
export type PricedQuote = {
  /** Optional ones and the rounding of the total among them. */
  lines: PricedLine[]
  /** The sum of the lines that are not optional. */
  total: Money
  /** Null where the net price of any summed line is not known. */
  net: Money | null
  margin: Money | null
  /** (sell − net) / sell, in percent with one decimal. */
  marginPercent: number | null
  /** (sell − net) / net, in percent with one decimal. */
  markupPercent: number | null
  /** Null where it differs between travelers, or times the travelers would not be the total. */
  perPerson: Money | null
}
