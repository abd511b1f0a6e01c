import type { CalendarDate } from './calendarDate'
import type { Meal } from './meals'
import type { Picture } from './picture'

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
}
