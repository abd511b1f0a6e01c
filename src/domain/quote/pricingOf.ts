import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Money } from '@/src/domain/shared/money'
import type { Adjustment, LumpSumBasis, Pricing, TypedLine } from './pricing'

type Minor = number | null | undefined

/** The price of a version as staff typed it, amounts in minor units of its currency. */
export type TypedPricing = {
  currency: CurrencyCode
  adults: number
  children: number
  days?: readonly unknown[] | null
  pricingMode: Pricing['mode']
  roundTotalUpToMinor?: Minor
  lumpSum?: { basis?: LumpSumBasis | null; sellMinor?: Minor; netMinor?: Minor } | null
  adjustments?:
    | readonly {
        kind: Adjustment['kind']
        label: string
        sellMinor: number
        netMinor?: Minor
        optional?: boolean | null
      }[]
    | null
  lines?:
    | readonly {
        dayNumber?: number | null
        component: ComponentType
        label: string
        quantity: number
        sellMinor: number
        netMinor?: Minor
        optional?: boolean | null
      }[]
    | null
}

const inCurrency = (currency: CurrencyCode) => ({
  exact: (amountMinor: number): Money => ({ amountMinor, currency }),
  known: (amountMinor: Minor): Money | null =>
    amountMinor === null || amountMinor === undefined ? null : { amountMinor, currency },
})

const linesOf = ({ currency, lines }: TypedPricing): TypedLine[] => {
  const { exact, known } = inCurrency(currency)
  return (lines ?? []).map(({ dayNumber, component, label, quantity, sellMinor, netMinor, optional }) => ({
    dayNumber: dayNumber ?? null,
    component,
    label,
    quantity,
    unitSell: exact(sellMinor),
    unitNet: known(netMinor),
    optional: optional ?? false,
  }))
}

const adjustmentsOf = ({ currency, adjustments }: TypedPricing): Adjustment[] => {
  const { exact, known } = inCurrency(currency)
  return (adjustments ?? []).map(({ kind, label, sellMinor, netMinor, optional }) => ({
    kind,
    label,
    sell: exact(sellMinor),
    net: known(netMinor),
    optional: optional ?? false,
  }))
}

/** Reads a typed price as the pricing rules take it. */
export const pricingOf = (typed: TypedPricing): Pricing => {
  const { currency, adults, children, days, roundTotalUpToMinor, pricingMode: mode, lumpSum } = typed
  const common = {
    currency,
    travelers: { adults, children },
    durationDays: (days ?? []).length,
    roundTotalUpToMinor: roundTotalUpToMinor ?? null,
  }
  if (mode === 'lines') return { ...common, mode, lines: linesOf(typed) }
  const { known } = inCurrency(currency)
  const sum = { basis: lumpSum?.basis ?? 'per_trip', sell: known(lumpSum?.sellMinor), net: known(lumpSum?.netMinor) }
  return { ...common, mode, lumpSum: sum, adjustments: adjustmentsOf(typed) }
}
