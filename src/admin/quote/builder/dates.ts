import { type CalendarDate, formatDate } from '@/src/domain/shared/calendarDate'
import { dateOfDay } from '@/src/domain/shared/tripDates'
import type { TripWire } from '@/src/queries/quote/tripWire'
import type { Place } from './tripPlaces'

type Dated = Pick<TripWire, 'start_date' | 'days'>

/** The date of the day at an index, from 0; null while the trip has no date. */
export const dateAt = ({ start_date }: Dated, index: number): CalendarDate | null =>
  start_date && index >= 0 ? dateOfDay(start_date, index + 1) : null

/** The date of a place: the first day's on the way in, the last one's on the way out. */
export const dateOfPlace = (trip: Dated, { moment, day_id }: Place): CalendarDate | null => {
  if (moment === 'arrival') return dateAt(trip, 0)
  if (moment === 'departure') return dateAt(trip, Math.max(0, trip.days.length - 1))
  return dateAt(
    trip,
    trip.days.findIndex(({ id }) => id === day_id),
  )
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })

/** Writes a date as short as staff need it, such as “Sun 14 Mar”. */
export const shortDay = (date: CalendarDate): string => weekday.format(new Date(`${date}T00:00:00Z`))

/** Writes a date in full, such as “Sunday 14 March 2027”. */
export const longDay = (date: CalendarDate): string => formatDate(date, { locale: 'en', style: 'weekday' })
