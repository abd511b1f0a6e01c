import { placesOf } from '@/src/domain/shared/occupancy'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { type RoomWire, takingPart } from './partyEdits'

const words: readonly [RegExp, RoomWire['occupancy']][] = [
  [/^(singles?|sgl|s)$/, 'SGL'],
  [/^(doubles?|dbl|d)$/, 'DBL'],
  [/^(twins?|twn|t)$/, 'TWN'],
  [/^(triples?|tpl)$/, 'TPL'],
  [/^(quads?|quadruples?|q)$/, 'QUAD'],
]

const roomsMax = 60

/** Reads rooms as they are spoken of (“2 doubles + 1 single”, “2 dbl 1 sgl”); null where that is not what it says. */
export const readRooms = (text: string): RoomWire['occupancy'][] | null => {
  const parts = [...text.toLowerCase().matchAll(/(\d+)?\s*([a-z]+)/g)].filter(([, , word]) => word !== 'and')
  const rooms = parts.flatMap(([, count, word]) => {
    const found = words.find(([pattern]) => pattern.test(word ?? ''))
    return found ? Array<RoomWire['occupancy']>(Math.min(Number(count ?? 1), roomsMax)).fill(found[1]) : [null]
  })
  const known = rooms.filter((room) => room !== null)
  return known.length === rooms.length && known.length > 0 && known.length <= roomsMax ? known : null
}

type Arrangement = { occupancies: readonly RoomWire['occupancy'][]; roomTypeId: string | null }

/** Fills rooms with those who take part: adults before children; a child without a place has an extra bed, an adult none. */
export const fillRooms = (
  trip: TripWire,
  line: { traveler_ids: string[] | null },
  { occupancies, roomTypeId }: Arrangement,
): RoomWire[] => {
  const people = takingPart(trip, line)
  const adults = people.filter(({ kind }) => kind === 'adult')
  const children = people.filter(({ kind }) => kind === 'child')
  const waiting = [...adults, ...children]
  const rooms = occupancies.map((occupancy, index): RoomWire => {
    const sleepers = waiting.splice(0, placesOf[occupancy]).map(({ id }) => ({ traveler_id: id, extra_bed: false }))
    return { id: `room ${index + 1}`, room_type_id: roomTypeId, occupancy, sleepers }
  })
  const extra = waiting.filter(({ kind }) => kind === 'child')
  return rooms.map((room, index) => ({
    ...room,
    sleepers: [
      ...room.sleepers,
      ...extra.filter((_, at) => at % rooms.length === index).map(({ id }) => ({ traveler_id: id, extra_bed: true })),
    ],
  }))
}
