import { isNegative, isZero, type Money } from '@/src/domain/shared/money'
import { money } from '../shared/format'
import type { QuotePart } from './quotePageTypes'

/** What something costs more or less, with its sign: `+$84`. */
export const priceDifference = (difference: Money, { view: { language }, labels }: QuotePart): string => {
  if (isZero(difference)) return labels.choice.same
  const amount = money({ ...difference, amountMinor: Math.abs(difference.amountMinor) }, language)
  return `${isNegative(difference) ? '−' : '+'}${amount}`
}
