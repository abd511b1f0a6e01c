import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { figuresOf, type PricedFigures } from './figuresOf'
import type { PricedTrip } from './pricedTrip'
import { priceTrip } from './priceTrip'
import type { TripPricing } from './tripPricing'

/** A priced trip as it is kept with a version: what it was priced by, and every minor unit that came out. */
export type StoredPricing = { input: TripPricing; figures: PricedFigures }

/** Prices a stored trip again and tells whether every minor unit is the same; throws `unknown-pricing-engine`. */
export const replayPricing = ({ input, figures }: StoredPricing): { isSame: boolean; priced: PricedTrip } => {
  const priced = priceTrip(input)
  return { isSame: canonicalJson(figuresOf(priced)) === canonicalJson(figures), priced }
}
