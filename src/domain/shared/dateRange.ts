import type { CalendarDate } from './calendarDate'

/** Calendar dates from `from` up to, but not including, `to`. */
export type DateRange = { from: CalendarDate; to: CalendarDate }

/** ISO weekdays: 1 is Monday, 7 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export type Weekday = (typeof weekdays)[number]

// Calendar dates are of one length, biggest unit first: as text they order as dates do.
export const covers = ({ from, to }: DateRange, date: CalendarDate): boolean => from <= date && date < to

/** Tells whether two ranges have a date in common; an empty one has none. */
export const rangesOverlap = (a: DateRange, b: DateRange): boolean =>
  (a.from > b.from ? a.from : b.from) < (a.to < b.to ? a.to : b.to)

export const isEmptyRange = ({ from, to }: DateRange): boolean => from >= to
