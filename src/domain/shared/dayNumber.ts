import type { CalendarDate } from './calendarDate'
import type { Weekday } from './dateRange'

const DAY_MS = 86_400_000

/** Counts the days of a calendar date from 1970-01-01, so that many dates can be gone through quickly. */
export const dayNumberOf = (date: CalendarDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS

/** The calendar date so many days from 1970-01-01. */
export const dateOfDayNumber = (dayNumber: number): CalendarDate =>
  new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)

/** The weekday of a date. */
export const weekdayOf = (date: CalendarDate): Weekday => {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (((dayNumberOf(date) + 3) % 7) + 7) % 7
  return (sinceMonday + 1) as Weekday
}

/** Lists so many dates in a row, the given one first. */
export const datesFrom = (date: CalendarDate, days: number): CalendarDate[] => {
  const first = dayNumberOf(date)
  return Array.from({ length: days }, (_, index) => dateOfDayNumber(first + index))
}
