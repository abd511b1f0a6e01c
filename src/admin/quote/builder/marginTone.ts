import type { PricedWire } from '@/src/queries/quote/builderWire'

export type MarginTone = 'good' | 'low' | 'loss' | 'unknown'

/** How a margin stands: a loss, below what a salesperson may give alone, or good. */
export const marginTone = ({
  margin,
  approval_reasons,
}: Pick<PricedWire, 'margin' | 'approval_reasons'>): MarginTone => {
  if (!margin) return 'unknown'
  if (margin.amount_minor < 0) return 'loss'
  return approval_reasons.length > 0 ? 'low' : 'good'
}
