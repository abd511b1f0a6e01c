import { addDays, type CalendarDate } from '@/src/domain/shared/calendarDate'
import type { PlanAnchor } from './paymentPlan'

/** The dates a plan hangs on; trip dates are null while they are open. */
export type PlanDates = { acceptedOn: CalendarDate; tripStart: CalendarDate | null; tripEnd: CalendarDate | null }

/** The date an anchor stands for; null while the trip's dates it needs are open. */
export const dueDateOf = (anchor: PlanAnchor, { acceptedOn, tripStart, tripEnd }: PlanDates): CalendarDate | null => {
  switch (anchor.kind) {
    case 'fixed_date':
      return anchor.date
    case 'on_acceptance':
      return acceptedOn
    case 'days_after_acceptance':
      return addDays(acceptedOn, anchor.days)
    case 'days_before_start':
      return tripStart && addDays(tripStart, -anchor.days)
    case 'days_after_start':
      return tripStart && addDays(tripStart, anchor.days)
    case 'days_after_end':
      return tripEnd && addDays(tripEnd, anchor.days)
  }
}
