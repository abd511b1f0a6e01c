import { todayIn } from '@/src/domain/shared/calendarDate'
import { holidayCountryDefault } from '@/src/domain/shared/holidayCountries'
import { defaultWorkingCalendar, nextWorkingDay, type WorkingCalendar } from '@/src/domain/shared/workingHours'
import type { Salesperson } from './routingRule'
import type { WorkDays } from './whyPassedOver'
import { type WorkingHoursSetting, workingCalendarOf } from './workingCalendarOf'

/** Working hours of a team's own, of which anything may be left to the company's. */
export type TeamTime = {
  id: string
  /** Staff ids. */
  members: readonly string[]
  workingDays: readonly string[]
  opensAt: string | null
  closesAt: string | null
  zone: string | null
  holidayCountries: readonly string[]
}

/** Everything working hours are kept in: the company's, the teams' (oldest first) and the public holidays. */
export type WorkingTime = {
  company: (WorkingHoursSetting & { holidayCountries: readonly string[]; firstResponseMinutes: number }) | null
  teams: readonly TeamTime[]
  publicHolidays: readonly { country: string; date: string }[]
}

const hasOwn = ({ workingDays, zone, holidayCountries }: TeamTime): boolean =>
  workingDays.length > 0 || zone !== null || holidayCountries.length > 0

/** What applies until somebody saves the company's settings. */
const unsaved = {
  ...{ workingDays: defaultWorkingCalendar.days.map(String), zone: defaultWorkingCalendar.zone },
  ...{ opensAt: defaultWorkingCalendar.opens, closesAt: defaultWorkingCalendar.closes },
  ...{ holidays: [], holidayCountries: [holidayCountryDefault] },
}

const calendarOf = ({ company: saved, publicHolidays }: WorkingTime, team: TeamTime | undefined): WorkingCalendar => {
  const company = saved ?? unsaved
  const hours = team && team.workingDays.length > 0 ? team : company
  const countries = team && team.holidayCountries.length > 0 ? team.holidayCountries : company.holidayCountries
  return workingCalendarOf({
    workingDays: hours.workingDays,
    opensAt: hours.opensAt,
    closesAt: hours.closesAt,
    zone: team?.zone ?? company.zone,
    holidays: [...(company.holidays ?? []), ...publicHolidays.filter(({ country }) => countries.includes(country))],
  })
}

/**
 * Gives the calendar a person's leads are timed by: of the oldest of their teams that has hours, zone or holidays of its
 * own, what that leaves open and what nobody owns by the company's.
 */
export const calendarsOf = (working: WorkingTime): ((ownerId: string | null) => WorkingCalendar) => {
  const made = new Map<string, WorkingCalendar>()
  return (ownerId) => {
    const team = ownerId ? working.teams.find((each) => hasOwn(each) && each.members.includes(ownerId)) : undefined
    const key = team?.id ?? 'company'
    const calendar = made.get(key) ?? calendarOf(working, team)
    made.set(key, calendar)
    return calendar
  }
}

/** Tells of each person which day it is for their team, and on which day it works next. */
export const workDaysAt = (working: WorkingTime, now: Date): ((person: Pick<Salesperson, 'id'>) => WorkDays) => {
  const calendarFor = calendarsOf(working)
  const made = new Map<WorkingCalendar, WorkDays>()
  return ({ id }) => {
    const calendar = calendarFor(id)
    const days = made.get(calendar) ?? {
      today: todayIn(calendar.zone, now),
      next: nextWorkingDay({ from: now, calendar }),
    }
    made.set(calendar, days)
    return days
  }
}
