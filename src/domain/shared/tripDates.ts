import { addDays, type CalendarDate } from './calendarDate'

/** The date of a numbered day of a trip; day 1 is the start. */
export const dateOfDay = (startDate: CalendarDate, dayNumber: number): CalendarDate => addDays(startDate, dayNumber - 1)

/** The last day of a trip of so many days; a trip of one day ends where it starts. */
export const tripEndDate = ({
  startDate,
  durationDays,
}: {
  startDate: CalendarDate
  durationDays: number
}): CalendarDate => dateOfDay(startDate, Math.max(1, durationDays))
