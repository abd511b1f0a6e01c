import { isZero, type Money, subtract } from '@/src/domain/shared/money'
import { type PriceCause, priceCauses } from './priceCauses'
import type { PricedContent } from './priceContent'
import type { PricedTrip, PricedTripLine } from './pricedTrip'

/** A line whose price is another than it was, and why. */
export type LinePriceChange = {
  lineId: string
  label: string
  day: number | null
  before: Money
  after: Money
  difference: Money
  causes: PriceCause[]
}

/** The same content at two prices: the whole, each option, and the lines that differ. */
export type PriceComparison = {
  before: PricedTrip['quote']
  after: PricedTrip['quote']
  options: { id: string; name: string; before: Money; after: Money }[]
  lines: LinePriceChange[]
}

const linesOf = ({ shown, options }: PricedContent): Map<string, PricedTripLine> =>
  new Map(
    [shown, ...options.map(({ priced }) => priced)].flatMap(({ lines }) => lines.map((line) => [line.line.id, line])),
  )

const lineChange = (before: PricedTripLine, after: PricedTripLine): LinePriceChange[] => {
  const difference = subtract(after.sell, before.sell)
  const { id, label, dayNumber } = after.line
  const causes = priceCauses(before, after)
  if (isZero(difference) && causes.length === 0) return []
  return [{ lineId: id, label, day: dayNumber, before: before.sell, after: after.sell, difference, causes }]
}

/** Tells what the same content comes to at one time and at a later one, line by line where it differs; throws `currency-mismatch`. */
export const comparePrices = (before: PricedContent, after: PricedContent): PriceComparison => {
  const earlier = linesOf(before)
  return {
    before: before.shown.quote,
    after: after.shown.quote,
    options: after.options.flatMap(({ id, name, priced }) => {
      const known = before.options.find((option) => option.id === id)
      return known ? [{ id, name, before: known.priced.quote.total, after: priced.quote.total }] : []
    }),
    lines: [...linesOf(after)].flatMap(([id, line]) => {
      const known = earlier.get(id)
      return known ? lineChange(known, line) : []
    }),
  }
}
