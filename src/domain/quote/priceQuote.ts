import { isZero, type Money, subtract, sum, zero } from '@/src/domain/shared/money'
import { roundUpTo } from '@/src/domain/shared/roundUpTo'
import { lineTotals } from './lineTotals'
import type { PricedLine, Pricing } from './pricing'

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

const percentOf = (part: Money, whole: Money): number | null =>
  isZero(whole) ? null : Math.round((part.amountMinor / whole.amountMinor) * 1000) / 10

const perPersonOf = (total: Money, pricing: Pricing): Money | null => {
  const { adults, children } = pricing.travelers
  const sameForAll = children === 0 || (pricing.mode === 'lump_sum' && pricing.lumpSum.basis === 'per_person')
  const persons = adults + children
  if (!sameForAll || persons < 1 || total.amountMinor % persons !== 0) return null
  return { ...total, amountMinor: total.amountMinor / persons }
}

const roundingLine = (total: Money, stepMinor: number | null): PricedLine[] => {
  if (!stepMinor) return []
  const difference = subtract(roundUpTo(total, stepMinor), total)
  if (isZero(difference)) return []
  return [
    {
      section: 'rounding',
      label: null,
      quantity: 1,
      unitSell: difference,
      sell: difference,
      net: zero(total.currency),
      optional: false,
    },
  ]
}

/** Sums priced lines exactly, the total's rounding a line of its own, and counts the margin after it; throws `currency-mismatch`. */
export const totalOfLines = (
  priced: readonly PricedLine[],
  { currency, roundTotalUpToMinor }: Pick<Pricing, 'currency' | 'roundTotalUpToMinor'>,
): Omit<PricedQuote, 'perPerson'> => {
  const summed = priced.filter(({ optional }) => !optional)
  const subtotal = sum(
    summed.map(({ sell }) => sell),
    currency,
  )
  const rounding = roundingLine(subtotal, roundTotalUpToMinor)
  const total = sum([subtotal, ...rounding.map(({ sell }) => sell)], currency)
  const nets = summed.map((line) => line.net).filter((net) => net !== null)
  const net = summed.length > 0 && nets.length === summed.length ? sum(nets, currency) : null
  const margin = net && subtract(total, net)
  return {
    lines: [...priced, ...rounding],
    total,
    net,
    margin,
    marginPercent: margin && percentOf(margin, total),
    markupPercent: margin && net && percentOf(margin, net),
  }
}

/** Prices a version by what was typed: its lines, their total and rounding, and the price per person where there is one. */
export const priceQuote = (pricing: Pricing): PricedQuote => {
  const priced = totalOfLines(lineTotals(pricing), pricing)
  return { ...priced, perPerson: perPersonOf(priced.total, pricing) }
}
