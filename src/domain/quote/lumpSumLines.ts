import { type Money, multiplyExact, negate } from '@/src/domain/shared/money'
import type { Adjustment, LumpSumPricing, PricedLine } from './pricing'

const times = (net: Money | null, quantity: number): Money | null => net && multiplyExact(net, quantity)

const quantityOf = ({ lumpSum: { basis }, travelers, durationDays }: LumpSumPricing): number => {
  if (basis === 'per_trip') return 1
  return basis === 'per_day' ? durationDays : travelers.adults + travelers.children
}

/** An extra, or a discount as a negative amount. */
export const adjustmentLine = ({ kind, label, sell, net, optional }: Adjustment): PricedLine => {
  const discount = kind === 'discount'
  const amount = discount ? negate(sell) : sell
  // A discount is ours to give: it costs no supplier anything.
  const cost = discount ? multiplyExact(sell, 0) : net
  return {
    section: discount ? 'discounts' : 'extras',
    label,
    quantity: 1,
    unitSell: amount,
    sell: amount,
    net: cost,
    optional: optional && !discount,
  }
}

const lumpSumLine = (pricing: LumpSumPricing): PricedLine[] => {
  const { sell, net } = pricing.lumpSum
  if (!sell) return []
  const quantity = quantityOf(pricing)
  return [
    {
      section: 'trip',
      label: null,
      quantity,
      unitSell: sell,
      sell: multiplyExact(sell, quantity),
      net: times(net, quantity),
      optional: false,
    },
  ]
}

/** Lists the lines of a lump sum with their exact totals, discounts as negative amounts, before any rounding. */
export const lumpSumLines = (pricing: LumpSumPricing): PricedLine[] => [
  ...lumpSumLine(pricing),
  ...pricing.adjustments.map(adjustmentLine),
]
