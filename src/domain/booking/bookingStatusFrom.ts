import { type CalendarDate, compareDates } from '@/src/domain/shared/calendarDate'
import type { BookingStatus } from './bookingMachine'

export type BookingFacts = {
  cancelled: boolean
  /** Also true where no deposit was asked for. */
  depositRecorded: boolean
  startDate: CalendarDate | null
  endDate: CalendarDate | null
  today: CalendarDate
}

const way: readonly BookingStatus[] = ['pending', 'confirmed', 'in_progress', 'completed']

/** Derives where a booking stands from what happened; a trip is over on the day after its last. */
export const bookingStatusFrom = ({
  cancelled,
  depositRecorded,
  startDate,
  endDate,
  today,
}: BookingFacts): BookingStatus => {
  if (cancelled) return 'cancelled'
  if (!depositRecorded) return 'pending'
  if (endDate && compareDates(today, endDate) > 0) return 'completed'
  return startDate && compareDates(today, startDate) >= 0 ? 'in_progress' : 'confirmed'
}

/** Lists the states a booking goes through to where its facts put it, each a legal move; none when it is there, or past it. */
export const bookingMovesAfter = ({
  status,
  facts,
}: {
  status: BookingStatus
  facts: BookingFacts
}): BookingStatus[] => {
  const target = bookingStatusFrom(facts)
  if (status === 'cancelled' || status === 'completed') return []
  if (target === 'cancelled') return [target]
  return way.slice(way.indexOf(status) + 1, way.indexOf(target) + 1)
}
