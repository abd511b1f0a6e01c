import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import type { NewKey } from './dayEdits'
import { isSamePlace, linesAt, type Place, placesOf } from './tripPlaces'

/** A line typed by hand, before anything is known of it. */
export const emptyLine = (id: string, place: Place): LineWire => ({
  id,
  ...place,
  component: 'activity',
  component_id: null,
  rate_card_version_id: null,
  label: '',
  text: null,
  destination: null,
  inclusion: 'included',
  tickable: false,
  option_id: null,
  days: 1,
  rooms: [],
  units: null,
  capacity: null,
  traveler_ids: null,
  quantity: 1,
  per: 'line',
  sell_minor: null,
  net_minor: null,
  markup_percent: null,
})

export const lineOf = (trip: Pick<TripWire, 'lines'>, id: string): LineWire | undefined =>
  trip.lines.find((line) => line.id === id)

export const editLine = (trip: TripWire, id: string, patch: Partial<LineWire>): TripWire => ({
  ...trip,
  lines: trip.lines.map((line) => (line.id === id ? { ...line, ...patch } : line)),
})

export const removeLine = (trip: TripWire, id: string): TripWire => ({
  ...trip,
  lines: trip.lines.filter((line) => line.id !== id),
})

/** Puts a line in before another of its place; last in its place where `before` is null. */
export const insertLine = (trip: TripWire, line: LineWire, before: string | null = null): TripWire => {
  const last = trip.lines.findLastIndex((each) => isSamePlace(each, line))
  const ahead = before === null ? -1 : trip.lines.findIndex(({ id }) => id === before)
  const at = ahead >= 0 ? ahead : last >= 0 ? last + 1 : trip.lines.length
  return { ...trip, lines: [...trip.lines.slice(0, at), line, ...trip.lines.slice(at)] }
}

/** Carries a line to a place, before one of the lines there or last. */
export const moveLine = (
  trip: TripWire,
  id: string,
  { to, before = null }: { to: Place; before?: string | null },
): TripWire => {
  const line = lineOf(trip, id)
  if (!line || before === id) return trip
  const moved = { ...line, moment: to.moment, day_id: to.day_id }
  return insertLine(removeLine(trip, id), moved, before)
}

/** Moves a line by one: among the lines of its place, and from its edge on to the place before or after. */
export const stepLine = (trip: TripWire, id: string, step: -1 | 1): TripWire => {
  const line = lineOf(trip, id)
  if (!line) return trip
  const here = linesAt(trip, line)
  const at = here.findIndex((each) => each.id === id)
  const other = here[at + step]
  if (other) return moveLine(trip, id, { to: line, before: step < 0 ? other.id : (here[at + 2]?.id ?? null) })
  const places = placesOf(trip)
  const to = places[places.findIndex((place) => isSamePlace(place, line)) + step]
  if (!to) return trip
  return moveLine(trip, id, { to, before: step > 0 ? (linesAt(trip, to)[0]?.id ?? null) : null })
}

/** Copies a line with a key of its own, right behind the first. */
export const copyLine = (trip: TripWire, id: string, newKey: NewKey): TripWire => {
  const at = trip.lines.findIndex((line) => line.id === id)
  const line = trip.lines[at]
  if (!line) return trip
  const copy = { ...line, id: newKey() }
  return { ...trip, lines: [...trip.lines.slice(0, at + 1), copy, ...trip.lines.slice(at + 1)] }
}
