type Priced = { priceMode?: 'typed' | 'derived' | null; priceFromUsd?: number | null }
type PricedVariant = { active?: boolean | null; priceFromUsd?: number | null }

/** Returns a tour's advertised price in whole US dollars: the one typed, or its cheapest active variant's; null where there is none. */
export const priceFrom = (tour: Priced, variants: readonly PricedVariant[]): number | null => {
  if (tour.priceMode !== 'derived') return tour.priceFromUsd ?? null
  const prices = variants
    .filter(({ active }) => active !== false)
    .map(({ priceFromUsd }) => priceFromUsd)
    .filter((price) => typeof price === 'number')
  return prices.length > 0 ? Math.min(...prices) : null
}
