import { add, type Money, negate, sum } from '@/src/domain/shared/money'
import type { PricedQuote } from './pricedQuote'

/** Counts what a price gives away, zero or more, and what it would be without. */
export const discountOf = ({
  lines,
  total,
}: Pick<PricedQuote, 'lines' | 'total'>): { discount: Money; before: Money } => {
  const given = lines.filter(({ section, optional }) => section === 'discounts' && !optional)
  const discount = negate(
    sum(
      given.map(({ sell }) => sell),
      total.currency,
    ),
  )
  return { discount, before: add(total, discount) }
}
