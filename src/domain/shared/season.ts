import type { CalendarDate } from './calendarDate'
import { covers, type DateRange, type Weekday } from './dateRange'
import { weekdayOf } from './dayNumber'

/** One row of a rate card's calendar: rows of one name are one season; null weekdays are all of them. */
export type SeasonRange = DateRange & {
  id: string
  name: string
  weekdays: readonly Weekday[] | null
}

export const fallsOn = (days: readonly Weekday[] | null, date: CalendarDate): boolean =>
  days === null || days.includes(weekdayOf(date))

/** The row of the calendar a night or a day of service falls into by its own date; null where there is none. */
export const seasonOn = (seasons: readonly SeasonRange[], date: CalendarDate): SeasonRange | null =>
  seasons.find((season) => covers(season, date) && fallsOn(season.weekdays, date)) ?? null
