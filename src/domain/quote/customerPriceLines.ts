import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Language } from '@/src/domain/shared/language'
import { type Money, sum } from '@/src/domain/shared/money'
import type { PriceLineView } from '@/src/domain/shared/offerView'
import type { PricedQuote } from './pricedQuote'
import type { Granularity, PricedLine } from './pricing'
import { sectionLabels } from './sectionLabels'

const lineView = (
  { section, label, quantity, unitSell, sell, optional }: PricedLine,
  locale: Language,
): PriceLineView => ({
  label: label ?? sectionLabels[locale][section],
  detail: quantity > 1 ? `${quantity} × ${formatMoney(unitSell, locale)}` : null,
  amount: sell,
  optional,
})

const sectionViews = (
  summed: readonly PricedLine[],
  { total, locale }: { total: Money; locale: Language },
): PriceLineView[] =>
  [...new Set(summed.map(({ section }) => section))].map((section) => {
    const amounts = summed.filter((line) => line.section === section).map(({ sell }) => sell)
    return {
      label: sectionLabels[locale][section],
      detail: null,
      amount: sum(amounts, total.currency),
      optional: false,
    }
  })

/**
 * Prints a price as finely as staff chose and no finer: what is not optional sums to the total exactly; optional lines
 * follow, each with its own price.
 */
export const customerPriceLines = (
  { lines, total }: Pick<PricedQuote, 'lines' | 'total'>,
  { granularity, locale }: { granularity: Granularity; locale: Language },
): PriceLineView[] => {
  const summed = lines.filter(({ optional }) => !optional)
  const offered = lines.filter(({ optional }) => optional).map((line) => lineView(line, locale))
  if (granularity === 'total')
    return [{ label: sectionLabels[locale].trip, detail: null, amount: total, optional: false }, ...offered]
  if (granularity === 'sections') return [...sectionViews(summed, { total, locale }), ...offered]
  return [...summed.map((line) => lineView(line, locale)), ...offered]
}
