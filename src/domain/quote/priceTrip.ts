import { DomainError } from '@/src/domain/shared/domainError'
import { assembleTrip } from './assembleTrip'
import type { QuoteErrorCode } from './errorCodes'
import { partyOf } from './party'
import type { PricedTrip } from './pricedTrip'
import { priceTripLine } from './priceTripLine'
import { pricingDesk } from './pricingDesk'
import type { TripPricing } from './tripPricing'

/**
 * The rules a trip is priced by today. A change that would move a minor unit of a stored trip is a new version beside this
 * one: kept examples of every version prove that it is.
 */
export const PRICING_ENGINE = 1

/** Throws `unknown-pricing-engine` unless a trip is to be priced by rules that are known. */
export const assertKnownEngine = ({ engine }: Pick<TripPricing, 'engine'>): void => {
  if (engine === PRICING_ENGINE) return
  throw new DomainError<QuoteErrorCode>('unknown-pricing-engine', `No rules are known for pricing engine ${engine}.`)
}

/**
 * Prices a trip out of everything given with it: each line with its charges and their trace, totals, margin, and what falls on
 * each traveler and room; the same input gives the same minor units for ever. Throws `unknown-pricing-engine`.
 */
export const priceTrip = (trip: TripPricing): PricedTrip => {
  assertKnownEngine(trip)
  const desk = pricingDesk(trip)
  const everybody = partyOf(trip.travelers)
  const lines = trip.lines.map((line) => priceTripLine(line, { desk, everybody }))
  return assembleTrip(trip, lines)
}
