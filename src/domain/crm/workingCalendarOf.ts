import { defaultWorkingCalendar, type WorkingCalendar } from '@/src/domain/shared/workingHours'

/** The working hours as the company's settings keep them. */
export type WorkingHoursSetting = {
  workingDays?: readonly string[] | null
  opensAt?: string | null
  closesAt?: string | null
  zone?: string | null
  holidays?: readonly { date: string }[] | null
}

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** Makes the team's calendar of its settings; settings nobody could work by give the default calendar. */
export const workingCalendarOf = (setting: WorkingHoursSetting | null): WorkingCalendar => {
  const { workingDays, opensAt, closesAt, zone, holidays } = setting ?? {}
  if (!workingDays?.length || !opensAt || !closesAt || opensAt >= closesAt || !zone || !isZone(zone))
    return defaultWorkingCalendar
  return {
    zone,
    days: workingDays.map(Number),
    opens: opensAt,
    closes: closesAt,
    holidays: (holidays ?? []).map(({ date }) => date),
  }
}
