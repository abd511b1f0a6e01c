import type { LibraryTrip } from '@/src/queries/quote/builderWire'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import { copyLines } from './copyLines'
import type { NewKey } from './dayEdits'
import { insertLine } from './lineEdits'
import type { Place } from './tripPlaces'

type PasteDays = {
  from: LibraryTrip
  /** The days to bring, by their keys there. */
  dayIds: readonly string[]
  /** Behind which day of the trip; null puts them first. */
  after: string | null
  /** Whether the way in and out comes along. */
  withTransit: boolean
  newKey: NewKey
}

const isBlank = (transit: TripWire['arrival']): boolean => !transit.flight && !transit.time && !transit.text

/** Copies days of a tour or an earlier quote with their lines into a trip, with keys of their own; beds are made for those who travel now. */
export const pasteTrip = (trip: TripWire, { from, dayIds, after, withTransit, newKey }: PasteDays): TripWire => {
  const dayKeys = new Map(dayIds.map((id) => [id, newKey()]))
  const comes = (line: LineWire) =>
    line.moment === 'day' ? line.day_id !== null && dayKeys.has(line.day_id) : withTransit
  const { lines, options } = copyLines(trip, {
    from,
    coming: from.lines.filter(comes),
    placeOf: ({ moment, day_id }) => ({ moment, day_id: day_id === null ? null : (dayKeys.get(day_id) ?? null) }),
    newKey,
  })
  const days = from.days.flatMap((day) => {
    const id = dayKeys.get(day.id)
    return id ? [{ ...day, id }] : []
  })
  const at = after === null ? 0 : trip.days.findIndex(({ id }) => id === after) + 1
  return {
    ...trip,
    arrival: withTransit && isBlank(trip.arrival) ? from.arrival : trip.arrival,
    departure: withTransit && isBlank(trip.departure) ? from.departure : trip.departure,
    days: [...trip.days.slice(0, at), ...days, ...trip.days.slice(at)],
    options,
    lines: [...trip.lines, ...lines],
  }
}

type PasteLines = { from: LibraryTrip; lineIds: ReadonlySet<string>; into: Place; newKey: NewKey }

/** Copies single lines of an earlier quote to the end of a place, in their order there. */
export const pasteLines = (trip: TripWire, { from, lineIds, into, newKey }: PasteLines): TripWire => {
  const { moment, day_id } = into
  const { lines, options } = copyLines(trip, {
    from,
    coming: from.lines.filter(({ id }) => lineIds.has(id)),
    placeOf: () => ({ moment, day_id }),
    newKey,
  })
  return lines.reduce((made, line) => insertLine(made, line), { ...trip, options })
}
