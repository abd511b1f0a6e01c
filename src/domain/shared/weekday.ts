import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from './calendarDate'

/** ISO weekdays from Monday on. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The ISO weekday of a date: 1 is Monday. */
export const weekdayOf = (date: CalendarDate): number => Temporal.PlainDate.from(date).dayOfWeek
