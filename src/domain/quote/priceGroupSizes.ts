import { assembleTrip } from './assembleTrip'
import { partyOf } from './party'
import type { PricedTrip } from './pricedTrip'
import { assertKnownEngine } from './priceTrip'
import { priceTripLine } from './priceTripLine'
import { type FoundTerms, type PricingDesk, pricingDesk } from './pricingDesk'
import { remembering } from './remembering'
import { roomsFor } from './roomsFor'
import type { TripLine, TripPricing, TripRoom, TripTraveler } from './tripPricing'

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

type LineOfAll = { line: TripLine; found: FoundTerms }

/** The rooms of a group, for each kind of room and way to let it. */
const roomsOf = (travelerIds: readonly string[]) =>
  remembering(
    ({ roomTypeId, occupancy }: TripRoom) => `${roomTypeId}|${occupancy}`,
    (room) => roomsFor(travelerIds, room),
  )

const priceGroup = (
  trip: TripPricing,
  { desk, lines, size }: { desk: PricingDesk; lines: readonly LineOfAll[]; size: number },
): PricedGroup => {
  const everybody = partyOf(adults(size))
  const roomsLike = roomsOf(everybody.ids)
  const priced = lines.map(({ line, found }) => {
    const [room] = line.rooms
    const grown = room || line.travelerIds ? { ...line, travelerIds: null, rooms: room ? roomsLike(room) : [] } : line
    return priceTripLine(grown, { desk, everybody, found })
  })
  const group = { ...trip, lines: priced.map(({ line }) => line), travelers: everybody.travelers }
  return { size, priced: assembleTrip(group, priced) }
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
  const lines = trip.lines.map((line) => ({ line, found: desk.termsOf(line) }))
  const count = Math.max(0, max - min + 1)
  return Array.from({ length: count }, (_, index) => priceGroup(trip, { desk, lines, size: min + index }))
}
