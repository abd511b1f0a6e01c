import { type CurrencyCode, minorDigits } from '@/src/domain/shared/currency'
import type { Price, PriceKind } from '@/src/domain/shared/rateCard'
import { newId } from '@/src/platform/newId'

type ByKind = Partial<Record<PriceKind, number>>

const minor = (currency: CurrencyCode, amount: number): number => Math.round(amount * 10 ** minorDigits(currency))

const price = (given: Omit<Price, 'id'>): Price => ({ id: newId(), ...given })

const kinds = Object.entries as <Kind extends string>(from: Partial<Record<Kind, number>>) => [Kind, number][]

/** Prices by season and room type, in whole units of the currency. */
export const roomPrices = (currency: CurrencyCode, bySeason: Record<string, Record<string, ByKind>>): Price[] =>
  Object.entries(bySeason).flatMap(([season, byRoom]) =>
    Object.entries(byRoom).flatMap(([roomTypeId, byKind]) =>
      kinds(byKind).map(([kind, amount]) =>
        price({ kind, componentId: null, roomTypeId, season, tier: null, amountMinor: minor(currency, amount) }),
      ),
    ),
  )

type Tiered = readonly (readonly [from: number, to: number, amount: number])[]

/** Prices of one component by size of group, in whole units of the currency. */
export const tieredPrices = (
  currency: CurrencyCode,
  { componentId, kind, tiers }: { componentId: string; kind: 'unit' | 'person'; tiers: Tiered },
): Price[] =>
  tiers.map(([from, to, amount]) =>
    price({
      kind,
      componentId,
      roomTypeId: null,
      season: null,
      tier: { from, to },
      amountMinor: minor(currency, amount),
    }),
  )

/** One price of a component, all year and for any number of people. */
export const flatPrice = (
  currency: CurrencyCode,
  { componentId, kind, amount }: { componentId: string; kind: 'unit' | 'person'; amount: number },
): Price =>
  price({ kind, componentId, roomTypeId: null, season: null, tier: null, amountMinor: minor(currency, amount) })
