import { type Money, multiplyExact, negate } from '@/src/domain/shared/money'
import type { Adjustment, PricedLine, Pricing, TypedLine } from './pricing'

type LumpSumPricing = Extract<Pricing, { mode: 'lump_sum' }>

const times = (net: Money | null, quantity: number): Money | null => net && multiplyExact(net, quantity)

/** Multiplies a typed line's unit prices exactly by its quantity. */
export const typedLine = ({ component, label, quantity, unitSell, unitNet, optional }: TypedLine): PricedLine => ({
  section: component,
  label,
  quantity,
  unitSell,
  sell: multiplyExact(unitSell, quantity),
  net: times(unitNet, quantity),
  optional,
})

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

/** Lists the lines of a version with their exact totals, discounts as negative amounts, before any rounding. */
export const lineTotals = (pricing: Pricing): PricedLine[] =>
  pricing.mode === 'lines'
    ? pricing.lines.map(typedLine)
    : [...lumpSumLine(pricing), ...pricing.adjustments.map(adjustmentLine)]
