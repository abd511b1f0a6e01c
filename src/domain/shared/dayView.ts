import type { CalendarDate } from './calendarDate'
import type { Meal } from './meals'
import type { Picture } from './picture'
import type { ServiceView } from './serviceView'

export type { Meal }

/** One day of an itinerary as the customer reads it. */
export type DayView = {
  number: number
  date: CalendarDate | null
  title: string
  place: string | null
  description: string
  meals: Meal[]
  overnight: string | null
  picture: Picture | null
  /** The stretch of the trip that begins on this day; missing in what was frozen before there were any. */
  section?: string | null
  services?: ServiceView[]
}
