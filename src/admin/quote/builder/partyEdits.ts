import { roomsFor } from '@/src/domain/quote/roomsFor'
import { travelersOf } from '@/src/domain/quote/tripPricingOf'
import { placesOf } from '@/src/domain/shared/occupancy'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'

export type RoomWire = LineWire['rooms'][number]
export type TravelerWire = TripWire['party'][number]
export type Person = Pick<TravelerWire, 'id' | 'kind' | 'birth_date' | 'age' | 'paying'> & { name: string }

/** Everybody on the trip under a name: the named as they are, else “Adult 1”, “Child 1”, with the engine's keys. */
export const peopleOf = ({ party, adults, children }: Pick<TripWire, 'party' | 'adults' | 'children'>): Person[] => {
  const count = { adult: 0, child: 0 }
  const numbered = (kind: TravelerWire['kind']) => {
    count[kind] += 1
    return `${kind === 'adult' ? 'Adult' : 'Child'} ${count[kind]}`
  }
  if (party.length > 0) return party.map((each) => ({ ...each, name: each.name?.trim() || numbered(each.kind) }))
  return travelersOf({ party: [], adults, children }).map(({ id, kind, age, birthDate, paying }) => ({
    id,
    kind,
    age,
    birth_date: birthDate,
    paying,
    name: numbered(kind),
  }))
}

const counted = (party: readonly TravelerWire[]) => ({
  adults: party.filter(({ kind }) => kind === 'adult').length,
  children: party.filter(({ kind }) => kind === 'child').length,
})

const unknown = (id: string, kind: TravelerWire['kind']): TravelerWire => ({
  id,
  kind,
  name: null,
  birth_date: null,
  age: null,
  paying: true,
})

/** Lets rooms and lines forget those who do not travel. */
export const forgetAbsent = (trip: TripWire): TripWire => {
  const there = new Set(peopleOf(trip).map(({ id }) => id))
  const lines = trip.lines.map((line) => ({
    ...line,
    traveler_ids: line.traveler_ids?.filter((id) => there.has(id)) ?? null,
    rooms: line.rooms.map((room) => ({
      ...room,
      sleepers: room.sleepers.filter(({ traveler_id }) => there.has(traveler_id)),
    })),
  }))
  return { ...trip, lines }
}

/** Replaces who travels by name; without anybody it is so many adults and children again. */
export const setParty = (trip: TripWire, party: TravelerWire[]): TripWire =>
  forgetAbsent({ ...trip, party, ...(party.length > 0 ? counted(party) : {}) })

/** Changes how many travel while nobody is named. */
export const setCounts = (trip: TripWire, counts: Partial<Pick<TripWire, 'adults' | 'children'>>): TripWire =>
  forgetAbsent({ ...trip, ...counts })

/** Gives each of the counted travelers a row, with the keys rooms know them by already. */
export const nameParty = (trip: TripWire): TripWire => ({
  ...trip,
  party: peopleOf(trip).map(({ id, kind }) => unknown(id, kind)),
})

export const addTraveler = (trip: TripWire, id: string, kind: TravelerWire['kind']): TripWire =>
  setParty(trip, [...trip.party, unknown(id, kind)])

export const editTraveler = (trip: TripWire, id: string, patch: Partial<TravelerWire>): TripWire =>
  setParty(
    trip,
    trip.party.map((each) => (each.id === id ? { ...each, ...patch } : each)),
  )

type Kind = Pick<RoomWire, 'room_type_id' | 'occupancy'>

/** Who takes part in a line, of everybody on the trip. */
export const takingPart = (trip: TripWire, line: Pick<LineWire, 'traveler_ids'>): Person[] =>
  peopleOf(trip).filter(({ id }) => line.traveler_ids === null || line.traveler_ids.includes(id))

/** Puts everybody who takes part to bed: adults two by two, each child in an extra bed of the first rooms. */
export const arrangeRooms = (trip: TripWire, line: Pick<LineWire, 'traveler_ids'>, kind: Kind): RoomWire[] => {
  const people = takingPart(trip, line)
  const adults = people.filter((each) => each.kind === 'adult')
  const children = people.filter((each) => each.kind === 'child')
  const first = adults.length > 0 ? adults : children
  const rooms: RoomWire[] = roomsFor(
    first.map(({ id }) => id),
    { roomTypeId: kind.room_type_id, occupancy: kind.occupancy },
  ).map(({ id, roomTypeId, occupancy, sleepers }) => ({
    id,
    room_type_id: roomTypeId,
    occupancy,
    sleepers: sleepers.map(({ travelerId, extraBed }) => ({ traveler_id: travelerId, extra_bed: extraBed })),
  }))
  if (first === children || rooms.length === 0) return rooms
  return children.reduce((made, { id }, index) => {
    const at = index % made.length
    const bed = { traveler_id: id, extra_bed: true }
    return made.map((room, each) => (each === at ? { ...room, sleepers: [...room.sleepers, bed] } : room))
  }, rooms)
}

/** Those who take part in a stay and have no bed, and those who have two. */
export const bedTroubles = (trip: TripWire, line: LineWire): { without: Person[]; twice: Person[] } => {
  const beds = line.rooms.flatMap(({ sleepers }) => sleepers.map(({ traveler_id }) => traveler_id))
  const times = (id: string) => beds.filter((each) => each === id).length
  const people = takingPart(trip, line)
  return {
    without: people.filter(({ id }) => times(id) === 0),
    twice: people.filter(({ id }) => times(id) > 1),
  }
}

const roomNames = { SGL: 'single', DBL: 'double', TWN: 'twin', TPL: 'triple', QUAD: 'quadruple' } as const

/** Rooms in words, such as “2 doubles + 1 single”. */
export const roomsText = (rooms: readonly RoomWire[]): string => {
  const counts = new Map<RoomWire['occupancy'], number>()
  for (const { occupancy } of rooms) counts.set(occupancy, (counts.get(occupancy) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => placesOf[b] - placesOf[a])
    .map(([occupancy, count]) => `${count} ${roomNames[occupancy]}${count === 1 ? '' : 's'}`)
    .join(' + ')
}
