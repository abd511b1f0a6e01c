import type { PricedTrip } from './pricedTrip'
import { type PricedOption, priceOptions, type TripOption } from './priceOptions'
import { priceTrip } from './priceTrip'
import type { TripContent } from './tripContent'
import type { TripPricing } from './tripPricing'
import { type PricingFacts, tripPricingOf } from './tripPricingOf'

export type PricedContent = {
  /** Everything it was priced by: kept with a sent version, it gives the same price for ever. */
  input: { trip: TripPricing; options: TripOption[] }
  /** What stands for the version in lists: the first option, or the trip itself where there is none to choose. */
  shown: PricedTrip
  options: PricedOption[]
}

/** Prices a trip and each of its options by what is given with them; throws `too-many-options` and `unknown-pricing-engine`. */
export const priceInput = (input: PricedContent['input']): PricedContent => {
  const { trip, options } = input
  const priced = options.length > 0 ? priceOptions(trip, options) : []
  return { input, shown: priced[0]?.priced ?? priceTrip(trip), options: priced }
}

/** Prices what staff put into a version, each of its options; throws `currency-mismatch` and `too-many-options`. */
export const priceContent = (content: TripContent, facts: PricingFacts): PricedContent =>
  priceInput(tripPricingOf(content, facts))

/** Whether every price was typed by hand, so that nothing but the content is needed to price it. */
export const isTypedOnly = ({ lines }: TripContent): boolean => lines.every(({ sellMinor }) => sellMinor !== null)
