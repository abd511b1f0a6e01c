import { DomainError } from '@/src/domain/shared/domainError'
import { assembleTrip } from './assembleTrip'
import type { QuoteErrorCode } from './errorCodes'
import { partyOf } from './party'
import type { PricedTrip } from './pricedTrip'
import { assertKnownEngine } from './priceTrip'
import { priceTripLine } from './priceTripLine'
import { pricingDesk } from './pricingDesk'
import type { TripLine, TripPricing } from './tripPricing'

/** One of several ways to travel, such as a class of hotels: lines of its own beside those all have in common. */
export type TripOption = { id: string; name: string; lines: readonly TripLine[] }

export type PricedOption = { id: string; name: string; priced: PricedTrip }

export const OPTIONS_MAX = 4

/**
 * Prices up to four options side by side; the lines of the trip itself are in each and priced once. Throws `too-many-options`
 * and `unknown-pricing-engine`.
 */
export const priceOptions = (trip: TripPricing, options: readonly TripOption[]): PricedOption[] => {
  assertKnownEngine(trip)
  if (options.length > OPTIONS_MAX)
    throw new DomainError<QuoteErrorCode>('too-many-options', `A trip has ${OPTIONS_MAX} options at most.`)
  const desk = pricingDesk(trip)
  const everybody = partyOf(trip.travelers)
  const priceAll = (lines: readonly TripLine[]) => lines.map((line) => priceTripLine(line, { desk, everybody }))
  const common = priceAll(trip.lines)
  return options.map(({ id, name, lines }) => {
    const all = { ...trip, lines: [...trip.lines, ...lines] }
    return { id, name, priced: assembleTrip(all, [...common, ...priceAll(lines)]) }
  })
}
