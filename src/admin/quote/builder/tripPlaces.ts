import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'

/** Where a line stands: the way in, a day by its key, or the way out. */
export type Place = Pick<LineWire, 'moment' | 'day_id'>

export type DayWire = TripWire['days'][number]

export const arrival: Place = { moment: 'arrival', day_id: null }
export const departure: Place = { moment: 'departure', day_id: null }
export const dayPlace = (dayId: string): Place => ({ moment: 'day', day_id: dayId })

/** A place as one text, for lists and addresses. */
export const placeKey = ({ moment, day_id }: Place): string => (moment === 'day' ? `day:${day_id}` : moment)

export const isSamePlace = (a: Place, b: Place): boolean => placeKey(a) === placeKey(b)

/** Every place of a trip in the order it is travelled. */
export const placesOf = (trip: Pick<TripWire, 'days'>): Place[] => [
  arrival,
  ...trip.days.map(({ id }) => dayPlace(id)),
  departure,
]

export const linesAt = (trip: Pick<TripWire, 'lines'>, place: Place): LineWire[] =>
  trip.lines.filter((line) => isSamePlace(line, place))

/** A place's name for a reader, such as “Day 3”. */
export const placeName = (trip: Pick<TripWire, 'days'>, { moment, day_id }: Place): string => {
  if (moment !== 'day') return moment === 'arrival' ? 'Arrival' : 'Departure'
  return `Day ${trip.days.findIndex(({ id }) => id === day_id) + 1}`
}
