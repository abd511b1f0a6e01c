import type { Occupancy } from '@/src/domain/shared/occupancy'
import type { ComparedTrip } from './comparedTrip'
import type { ContentLine } from './tripContent'

/** So many rooms of one kind, let one way; the kind has no name where the price list knows none. */
export type RoomCount = { name: string | null; occupancy: Occupancy; count: number }

/** The rooms of a line, counted by kind and occupancy, in the order they first come. */
export const roomCounts = (line: ContentLine, { roomName }: Pick<ComparedTrip, 'roomName'>): RoomCount[] => {
  const counts = new Map<string, RoomCount>()
  for (const { roomTypeId, occupancy } of line.rooms) {
    const known = counts.get(`${roomTypeId} ${occupancy}`)
    const name = roomTypeId === null ? null : (roomName(line, roomTypeId) ?? roomTypeId)
    counts.set(`${roomTypeId} ${occupancy}`, { name, occupancy, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

const keysOf = (rooms: readonly RoomCount[]): string =>
  rooms
    .map(({ name, occupancy, count }) => `${count} ${name} ${occupancy}`)
    .toSorted()
    .join()

/** Whether two lines have the same rooms, in whatever order. */
export const isSameRooms = (a: readonly RoomCount[], b: readonly RoomCount[]): boolean => keysOf(a) === keysOf(b)
