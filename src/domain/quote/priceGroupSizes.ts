import { assembleTrip } from './assembleTrip'
import type { PricedTrip } from './pricedTrip'
import { assertKnownEngine } from './priceTrip'
import { priceTripLine } from './priceTripLine'
import { type PricingDesk, pricingDesk } from './pricingDesk'
import { roomsFor } from './roomsFor'
import type { TripLine, TripPricing, TripTraveler } from './tripPricing'

/** A trip for a group of so many adults. */
export type PricedGroup = { size: number; priced: PricedTrip }

export const groupSizes = { min: 2, max: 16 } as const

const adults = (size: number): TripTraveler[] =>
  Array.from({ length: size }, (_, index) => ({
    id: `adult ${index + 1}`,
    kind: 'adult',
    birthDate: null,
    age: null,
    paying: true,
  }))

const forGroup = (line: TripLine, travelerIds: readonly string[]): TripLine => {
  const [room] = line.rooms
  return { ...line, travelerIds: null, rooms: room ? roomsFor(travelerIds, room) : [] }
}

/** Prices a trip for a size of group on a desk laid out before. */
export const priceGroup = (trip: TripPricing, { desk, size }: { desk: PricingDesk; size: number }): PricedGroup => {
  const travelers = adults(size)
  const travelerIds = travelers.map(({ id }) => id)
  const lines = trip.lines.map((line) => forGroup(line, travelerIds))
  const priced = lines.map((line) => priceTripLine(line, { desk, travelers }))
  return { size, priced: assembleTrip({ ...trip, lines, travelers }, priced) }
}

/**
 * Prices one trip for every size of group, two by two in rooms like those of each line; what one size worked out serves the
 * others. Throws `unknown-pricing-engine`.
 */
export const priceGroupSizes = (
  trip: TripPricing,
  { min, max }: { min: number; max: number } = groupSizes,
): PricedGroup[] => {
  assertKnownEngine(trip)
  const desk = pricingDesk(trip)
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => priceGroup(trip, { desk, size: min + index }))
}
