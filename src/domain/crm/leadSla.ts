import { addWorkingTime, type WorkingCalendar } from '@/src/domain/shared/workingHours'

/** Working minutes within which a new lead is answered. */
export const FIRST_RESPONSE_MINUTES = 120

type Received = { receivedAt: Date; calendar: WorkingCalendar; minutes?: number }

/** Tells when a new lead must have been answered: two working hours after it came in, unless the team set another time. */
export const firstResponseDue = ({ receivedAt, calendar, minutes = FIRST_RESPONSE_MINUTES }: Received): Date =>
  addWorkingTime({ from: receivedAt, minutes, calendar })
