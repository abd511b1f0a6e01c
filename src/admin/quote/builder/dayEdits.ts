import type { TripWire } from '@/src/queries/quote/tripWire'
import type { DayWire } from './tripPlaces'

export type NewKey = () => string

export const emptyDay = (id: string): DayWire => ({
  id,
  section: null,
  title: '',
  place: null,
  description: '',
  meals: [],
  overnight: null,
  picture_id: null,
})

export const editDay = (trip: TripWire, id: string, patch: Partial<DayWire>): TripWire => ({
  ...trip,
  days: trip.days.map((day) => (day.id === id ? { ...day, ...patch } : day)),
})

/** Puts a day in after another; first of all where `after` is null. */
export const addDay = (trip: TripWire, day: DayWire, after: string | null): TripWire => {
  const at = after === null ? 0 : trip.days.findIndex(({ id }) => id === after) + 1
  return { ...trip, days: [...trip.days.slice(0, at), day, ...trip.days.slice(at)] }
}

// A stretch of the trip keeps its name when its first day leaves: the next of its days takes it over.
const lift = (days: readonly DayWire[], id: string): { day: DayWire; rest: DayWire[] } | null => {
  const at = days.findIndex((day) => day.id === id)
  const day = days[at]
  if (!day) return null
  const next = days[at + 1]
  const heir = day.section !== null && next?.section === null ? next : null
  const rest = days.filter((each) => each !== day)
  if (!heir) return { day, rest }
  return {
    day: { ...day, section: null },
    rest: rest.map((each) => (each === heir ? { ...heir, section: day.section } : each)),
  }
}

/** Takes a day out with its lines. */
export const removeDay = (trip: TripWire, id: string): TripWire => {
  const lifted = lift(trip.days, id)
  return lifted ? { ...trip, days: lifted.rest, lines: trip.lines.filter(({ day_id }) => day_id !== id) } : trip
}

/** Puts a day at another index among the days, its lines with it. */
export const moveDay = (trip: TripWire, id: string, to: number): TripWire => {
  const from = trip.days.findIndex((day) => day.id === id)
  const at = Math.max(0, Math.min(trip.days.length - 1, to))
  const lifted = lift(trip.days, id)
  if (!lifted || from === at) return trip
  const { day, rest } = lifted
  return { ...trip, days: [...rest.slice(0, at), day, ...rest.slice(at)] }
}

/** The days of the stretch a day stands in. */
export const sectionDays = (days: readonly DayWire[], id: string): DayWire[] => {
  const at = days.findIndex((day) => day.id === id)
  if (at < 0) return []
  let first = at
  while (first > 0 && days[first]?.section === null) first -= 1
  const length = days.slice(first + 1).findIndex(({ section }) => section !== null)
  return days.slice(first, length < 0 ? undefined : first + 1 + length)
}

/** The name of the stretch a day stands in; null before the first that has one. */
export const sectionOf = (days: readonly DayWire[], id: string): string | null =>
  sectionDays(days, id)[0]?.section ?? null

/** Copies days with their lines, with keys of their own, and puts them in behind the last of them. */
export const copyDays = (trip: TripWire, ids: readonly string[], newKey: NewKey): TripWire => {
  const keys = new Map(ids.map((id) => [id, newKey()]))
  const days = trip.days.filter(({ id }) => keys.has(id))
  const last = days.at(-1)
  if (!last) return trip
  const at = trip.days.indexOf(last) + 1
  const isPart = days.length < sectionDays(trip.days, last.id).length
  const copies = days.map((day) => ({ ...day, id: keys.get(day.id) ?? day.id, section: isPart ? null : day.section }))
  const lines = trip.lines.flatMap((line) => {
    const day = line.day_id === null ? undefined : keys.get(line.day_id)
    return day ? [{ ...line, id: newKey(), day_id: day }] : []
  })
  return {
    ...trip,
    days: [...trip.days.slice(0, at), ...copies, ...trip.days.slice(at)],
    lines: [...trip.lines, ...lines],
  }
}
