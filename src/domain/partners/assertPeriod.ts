import { type CalendarDate, compareDates, isCalendarDate } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import type { PartnersErrorCode } from './errorCodes'

type Period = { from?: CalendarDate | null; to?: CalendarDate | null; isHalfOpen: boolean }

/** Throws `invalid-period` unless the end lies after the start, or on it where both days count; what is not filled in yet passes. */
export const assertPeriod = ({ from, to, isHalfOpen }: Period): void => {
  if (!from || !to || !isCalendarDate(from) || !isCalendarDate(to)) return
  const order = compareDates(from, to)
  if (order < 0 || (order === 0 && !isHalfOpen)) return
  throw new DomainError<PartnersErrorCode>(
    'invalid-period',
    isHalfOpen
      ? `${from} to ${to} holds no night: the second date is the first that no longer counts.`
      : `${from} to ${to} ends before it begins.`,
  )
}
