/** How a room is let: single, double, twin, triple, quadruple. */
export const occupancies = ['SGL', 'DBL', 'TWN', 'TPL', 'QUAD'] as const

export type Occupancy = (typeof occupancies)[number]

/** How many people the price of a room so let is for; whoever sleeps there besides has an extra bed or shares one. */
export const placesOf: Record<Occupancy, number> = { SGL: 1, DBL: 2, TWN: 2, TPL: 3, QUAD: 4 }

/** A kind of room and whom it takes at most, extra beds among them. */
export type RoomType = {
  id: string
  name: string
  adultsMax: number
  childrenMax: number
  infantsMax: number
}

/** Who sleeps in one room. */
export type HeadCount = { adults: number; children: number; infants: number }

/** Tells whether a room takes them: an infant too many needs a child's place, a child too many an adult's. */
export const fitsInRoom = (
  { adultsMax, childrenMax, infantsMax }: RoomType,
  { adults, children, infants }: HeadCount,
): boolean => {
  const asChildren = children + Math.max(0, infants - infantsMax)
  return adults + Math.max(0, asChildren - childrenMax) <= adultsMax
}
