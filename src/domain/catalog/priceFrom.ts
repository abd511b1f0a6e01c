type Priced = { priceMode?: 'typed' | 'derived' | null; priceFromUsd?: number | null }
type PricedVariant = { active?: boolean | null; priceFromUsd?: number | null }

/** Returns the cheapest of the active variants that have a price; null where none has. */
export const cheapestVariant = <Variant extends PricedVariant>(variants: readonly Variant[]): Variant | null => {
  const priced = variants.filter(({ active, priceFromUsd }) => active !== false && typeof priceFromUsd === 'number')
  return priced.toSorted((a, b) => Number(a.priceFromUsd) - Number(b.priceFromUsd))[0] ?? null
}

/** Returns a tour's advertised price in whole US dollars: the one typed, or its cheapest active variant's; null where there is none. */
export const priceFrom = (tour: Priced, variants: readonly PricedVariant[]): number | null =>
  (tour.priceMode === 'derived' ? cheapestVariant(variants)?.priceFromUsd : tour.priceFromUsd) ?? null
