import { defaultWorkingCalendar, type WorkingCalendar } from '@/src/domain/shared/workingHours'

/** The working hours as the company's settings keep them. */
export type WorkingHoursSetting = {
  workingDays?: readonly string[] | null
  opensAt?: string | null
  closesAt?: string | null
  zone?: string | null
  holidays?: readonly { date: string }[] | null
}

const knownZones = new Set<string>()

// What zones there are does not change, and asking for one takes as long as all the rest of a lead's routing.
const isZone = (zone: string): boolean => {
  if (knownZones.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    knownZones.add(zone)
  } catch {
    return false
  }
  return true
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
