import { addWorkingTime, type WorkingCalendar } from '@/src/domain/shared/workingHours'

/** Working minutes within which a new lead is answered. */
export const FIRST_RESPONSE_MINUTES = 120

/** Tells when a new lead must have been answered: two working hours after it came in. */
export const firstResponseDue = ({ receivedAt, calendar }: { receivedAt: Date; calendar: WorkingCalendar }): Date =>
  addWorkingTime({ from: receivedAt, minutes: FIRST_RESPONSE_MINUTES, calendar })
