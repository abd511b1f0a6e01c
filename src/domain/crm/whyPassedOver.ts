import { type CalendarDate, formatDate } from '@/src/domain/shared/calendarDate'
import { weekdayNames, weekdayOf } from '@/src/domain/shared/weekday'
import type { Salesperson } from './routingRule'

/** The day it is where somebody works, and the next day (this one, while it lasts) on which their team works. */
export type WorkDays = { today: CalendarDate; next: CalendarDate }

const leads = (count: number): string => (count === 1 ? '1 open lead' : `${count} open leads`)

/** Says why somebody gets no lead now; null for whoever is free. Leave counts today and on the next working day. */
export const whyPassedOver = (person: Salesperson, { today, next }: WorkDays): string | null => {
  if (!person.active) return 'is switched off'
  if (!person.acceptsLeads) return 'takes no leads'
  const away = person.leave.find(({ first, last }) => first <= next && last >= today)
  if (away) return `is on leave until ${formatDate(away.last, { locale: 'en', style: 'short' })}`
  const weekday = weekdayOf(next)
  if (person.workingDays.length > 0 && !person.workingDays.includes(String(weekday)))
    return `does not work on ${weekdayNames[weekday - 1]}s`
  if (person.maxOpenLeads !== null && person.openLeads >= person.maxOpenLeads)
    return `has ${leads(person.openLeads)} of ${person.maxOpenLeads} at most`
  return null
}
