import { isBelowPercent } from '@/src/domain/quote/isBelowPercent'
import type { PricedWire } from '@/src/queries/quote/builderWire'

export type MarginTone = 'good' | 'low' | 'loss' | 'unknown'

type Margin = Pick<PricedWire, 'total' | 'margin'>

/** How a margin stands against the floor: a loss, below what a salesperson may give alone, or good. */
export const marginTone = ({ total, margin }: Margin, floorPercent: string | null): MarginTone => {
  if (!margin) return 'unknown'
  if (margin.amount_minor < 0) return 'loss'
  const isLow = floorPercent !== null && isBelowPercent(margin.amount_minor, total.amount_minor, floorPercent)
  return isLow ? 'low' : 'good'
}

/** What a margin's colour says, in words; null where there is nothing to say. */
export const marginWords = (tone: MarginTone, floorPercent: string | null): string | null => {
  if (tone === 'loss') return 'a loss'
  return tone === 'low' ? `below the floor of ${floorPercent} %` : null
}
