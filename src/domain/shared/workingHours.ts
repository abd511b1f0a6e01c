import { Temporal } from 'temporal-polyfill'
import { type CalendarDate, todayIn } from './calendarDate'
import { teamZone } from './zone'

/** When the team works: `days` are ISO weekdays (1 is Monday), times `HH:MM` in `zone`, holidays whole dates. */
export type WorkingCalendar = {
  zone: string
  days: readonly number[]
  opens: string
  closes: string
  holidays: readonly CalendarDate[]
}

export const defaultWorkingCalendar: WorkingCalendar = {
  zone: teamZone,
  days: [1, 2, 3, 4, 5, 6],
  opens: '09:00',
  closes: '18:00',
  holidays: [],
}

type Opening = { opens: number; closes: number }

const MINUTE = 60_000
// A team that closes for over a year has a broken calendar, not a long holiday.
const LONGEST_CLOSURE_DAYS = 400

const openingOf = (
  day: Temporal.PlainDate,
  { zone, days, opens, closes, holidays }: WorkingCalendar,
): Opening | null => {
  if (!days.includes(day.dayOfWeek) || holidays.includes(day.toString())) return null
  const at = (time: string) => day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
  return { opens: at(opens), closes: at(closes) }
}

const assertOpensBeforeCloses = ({ opens, closes }: WorkingCalendar): void => {
  if (Temporal.PlainTime.compare(opens, closes) >= 0) throw new RangeError('A working day opens before it closes.')
}

function* openingsFrom(from: number, calendar: WorkingCalendar): Generator<Opening> {
  assertOpensBeforeCloses(calendar)
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(calendar.zone).toPlainDate()
  for (let closedDays = 0; closedDays < LONGEST_CLOSURE_DAYS; day = day.add({ days: 1 })) {
    const opening = openingOf(day, calendar)
    if (opening) yield opening
    closedDays = opening ? 0 : closedDays + 1
  }
  throw new RangeError('This working calendar has no working days.')
}

/** Finds the instant so many working minutes after `from`; throws `RangeError` for negative minutes or a calendar that never opens. */
export const addWorkingTime = ({
  from,
  minutes,
  calendar,
}: {
  from: Date
  minutes: number
  calendar: WorkingCalendar
}): Date => {
  if (!(minutes >= 0)) throw new RangeError('Working time is added, not taken.')
  let left = minutes * MINUTE
  for (const { opens, closes } of openingsFrom(from.getTime(), calendar)) {
    const start = Math.max(opens, from.getTime())
    if (start >= closes) continue
    if (start + left <= closes) return new Date(start + left)
    left -= closes - start
  }
  throw new RangeError('This working calendar has no working days.')
}

type Span = { from: Date; to: Date; calendar: WorkingCalendar }

/** Counts the working milliseconds between two instants; 0 when `to` is not the later. */
export const workingMsBetween = ({ from, to, calendar }: Span): number => {
  if (to <= from) return 0
  let worked = 0
  for (const { opens, closes } of openingsFrom(from.getTime(), calendar)) {
    if (opens >= to.getTime()) break
    worked += Math.max(0, Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()))
  }
  return worked
}

/** Counts the whole working minutes between two instants; 0 when `to` is not the later. */
export const workingMinutesBetween = (span: Span): number => Math.floor(workingMsBetween(span) / MINUTE)

/** Finds the day, in the calendar's zone, on which somebody works next: today until it closes; throws `RangeError` for a calendar that never opens. */
export const nextWorkingDay = ({ from, calendar }: { from: Date; calendar: WorkingCalendar }): CalendarDate => {
  for (const { opens, closes } of openingsFrom(from.getTime(), calendar))
    if (from.getTime() < closes) return todayIn(calendar.zone, new Date(opens))
  throw new RangeError('This working calendar has no working days.')
}
