import { Temporal } from 'temporal-polyfill'
import type { Language } from './language'

/** A day of the calendar, `YYYY-MM-DD`: a date of travel, not an instant. */
export type CalendarDate = string

const shape = /^\d{4}-\d{2}-\d{2}$/

export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!shape.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** Counts the days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days

/** Orders two dates: negative, zero or positive. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => Temporal.PlainDate.compare(a, b)

export const laterDate = (a: CalendarDate, b: CalendarDate): CalendarDate => (compareDates(a, b) >= 0 ? a : b)

/** Tells which day it is in a zone at an instant. */
export const todayIn = (zone: string, now: Date): CalendarDate =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Finds the instant of a wall-clock time (`HH:MM` or `HH:MM:SS`) on a date in a zone. */
export const instantAt = ({ date, time, zone }: { date: CalendarDate; time: string; zone: string }): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds)

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** Writes a date for a reader: `14 March 2027`, `14 mars 2027`. */
export const formatDate = (
  date: CalendarDate,
  { locale, style = 'long' }: { locale: Language; style?: keyof typeof styles },
): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...styles[style], timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
