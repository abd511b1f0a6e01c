import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import type { PricedTrip } from './pricedTrip'
import { priceTrip } from './priceTrip'
import type { TripPricing } from './tripPricing'

/** A priced trip as it is stored with a version: what it was priced by, and what came out. */
export type StoredPricing = { input: TripPricing; output: PricedTrip }

/** Prices a stored trip again and tells whether every minor unit and every step is the same; throws `unknown-pricing-engine`. */
export const replayPricing = ({ input, output }: StoredPricing): { isSame: boolean; priced: PricedTrip } => {
  const priced = priceTrip(input)
  return { isSame: canonicalJson(priced) === canonicalJson(output), priced }
}
