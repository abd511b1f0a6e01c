import type { CurrencyCode } from '@/src/domain/shared/currency'
import { isZero, type Money, subtract, sum, zero } from '@/src/domain/shared/money'
import { roundUpTo } from '@/src/domain/shared/roundUpTo'
import type { PricedQuote } from './pricedQuote'
import type { PricedLine } from './pricing'

const percentOf = (part: Money, whole: Money): number | null =>
  isZero(whole) ? null : Math.round((part.amountMinor / whole.amountMinor) * 1000) / 10

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
  { currency, roundTotalUpToMinor }: { currency: CurrencyCode; roundTotalUpToMinor: number | null },
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
