import { addDays, type CalendarDate, instantAt } from '@/src/domain/shared/calendarDate'

export const DEFAULT_VALIDITY_DAYS = 14

/** The instant a quote stops being open: 23:59 in the team's zone, so many days after the given one. */
export const validUntil = ({
  from,
  days = DEFAULT_VALIDITY_DAYS,
  zone,
}: {
  from: CalendarDate
  days?: number
  zone: string
}): Date => instantAt({ date: addDays(from, days), time: '23:59', zone })
