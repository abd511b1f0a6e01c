import { type CalendarDate, laterDate } from '@/src/domain/shared/calendarDate'
import { dueDateOf, type PlanDates } from './dueDateOf'
import type { PlanAnchor } from './paymentPlan'

type MovableRow = { id: string; anchor: PlanAnchor; dueDate: CalendarDate | null; paid: boolean }

const hangsOnTrip = ({ kind }: PlanAnchor): boolean =>
  kind === 'days_before_start' || kind === 'days_after_start' || kind === 'days_after_end'

/** Lists the new due dates of unpaid rows after the trip's dates moved, none of them in the past; rows that stay are left out. */
export const moveUnpaidRows = ({
  rows,
  today,
  ...dates
}: { rows: readonly MovableRow[]; today: CalendarDate } & PlanDates): { id: string; dueDate: CalendarDate | null }[] =>
  rows
    .filter(({ anchor, paid }) => !paid && hangsOnTrip(anchor))
    .map(({ id, anchor, dueDate }) => {
      const planned = dueDateOf(anchor, dates)
      const kept = planned && laterDate(planned, dates.acceptedOn)
      return { id, before: dueDate, dueDate: kept === dueDate ? dueDate : kept && laterDate(kept, today) }
    })
    .filter(({ before, dueDate }) => before !== dueDate)
    .map(({ id, dueDate }) => ({ id, dueDate }))
