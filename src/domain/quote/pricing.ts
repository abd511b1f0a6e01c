import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { CurrencyCode } from '@/src/domain/shared/currency'
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

/** One component, typed by hand: prices are for each of its quantity. */
export type TypedLine = {
  dayNumber: number | null
  component: ComponentType
  label: string
  quantity: number
  unitSell: Money
  unitNet: Money | null
  optional: boolean
}

type Common = {
  currency: CurrencyCode
  travelers: Travelers
  durationDays: number
  /** The total is rounded up to a multiple of this many minor units; null or 0 leaves it. */
  roundTotalUpToMinor: number | null
}

/** What staff typed to price a version. */
export type Pricing =
  | (Common & {
      mode: 'lump_sum'
      lumpSum: { basis: LumpSumBasis; sell: Money | null; net: Money | null }
      adjustments: readonly Adjustment[]
    })
  | (Common & { mode: 'lines'; lines: readonly TypedLine[] })

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
