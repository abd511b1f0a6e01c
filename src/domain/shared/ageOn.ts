import type { CalendarDate } from './calendarDate'

/** Full years of age on a date; who was born on 29 February has their birthday on 1 March of other years. */
export const ageOn = (birthDate: CalendarDate, date: CalendarDate): number => {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years
}
