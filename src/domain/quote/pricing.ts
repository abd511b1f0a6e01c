import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { Money } from '@/src/domain/shared/money'
import type { Travelers } from '@/src/domain/shared/offerView'

export const lumpSumBases = ['per_trip', 'per_person', 'per_day'] as const
export const granularities = ['total', 'sections', 'lines'] as const

export type LumpSumBasis = (typeof lumpSumBases)[number]
/** How finely the customer sees the price: the total, one amount per section, or every line. */
export type Granularity = (typeof granularities)[number]

/** Added to or, as a discount, taken from a lump sum; `sell` is never negative, `net` null where it is not known. */
export type Adjustment = {
  kind: 'extra' | 'discount'
  label: string
  sell: Money
  net: Money | null
  optional: boolean
}

/** What staff typed to sell a trip for one sum. */
export type LumpSumPricing = {
  travelers: Travelers
  durationDays: number
  lumpSum: { basis: LumpSumBasis; sell: Money | null; net: Money | null }
  adjustments: readonly Adjustment[]
}

export type Section = 'trip' | 'extras' | 'discounts' | 'rounding' | ComponentType

/** A line with its exact totals; `label` is null where its section's name says it all. */
export type PricedLine = {
  section: Section
  label: string | null
  quantity: number
  unitSell: Money
  sell: Money
  net: Money | null
  optional: boolean
}
