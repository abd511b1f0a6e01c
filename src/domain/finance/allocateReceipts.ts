import { addDays, type CalendarDate, compareDates } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import { isNegative, isZero, type Money, smaller, subtract, sum } from '@/src/domain/shared/money'
import type { PlanRowStatus } from '@/src/domain/shared/planRowStatus'
import type { FinanceErrorCode } from './errorCodes'

export type PayableRow = {
  id: string
  position: number
  amount: Money
  dueDate: CalendarDate | null
  /** What finance agreed to go without, such as a bank's fee. */
  acceptedShortfall?: Money | null
}

export type RowState = { id: string; status: PlanRowStatus; amount: Money; paid: Money; due: Money }

export type Allocation = {
  /** In the order the rows are paid. */
  rows: RowState[]
  paid: Money
  /** Still to be paid, whenever it is due. */
  due: Money
  /** Received beyond what the plan asks for. */
  unallocated: Money
}

type AllocateReceipts = {
  currency: Money['currency']
  rows: readonly PayableRow[]
  receipts: readonly Money[]
  refunds?: readonly Money[]
  today: CalendarDate
  /** How many days before its due date a row counts as due. */
  noticeDays?: number
}

/** How many days before its due date a row counts as due, unless told otherwise. */
export const NOTICE_DAYS = 7

const inDueOrder = (a: PayableRow, b: PayableRow): number => {
  if (a.dueDate && b.dueDate) return compareDates(a.dueDate, b.dueDate) || a.position - b.position
  if (a.dueDate || b.dueDate) return a.dueDate ? -1 : 1
  return a.position - b.position
}

const openStatus = (
  dueDate: CalendarDate | null,
  { today, noticeDays }: { today: CalendarDate; noticeDays: number },
): PlanRowStatus => {
  if (dueDate === null || compareDates(today, addDays(dueDate, -noticeDays)) < 0) return 'planned'
  return compareDates(today, dueDate) > 0 ? 'overdue' : 'due'
}

/**
 * Spreads what was received over the rows in due order: a surplus goes to the next row, a refund is taken back from the last;
 * throws `refund-exceeds-receipts`, and `currency-mismatch` for money of another currency than the rows'.
 */
export const allocateReceipts = ({
  currency,
  rows,
  receipts,
  refunds = [],
  today,
  noticeDays = NOTICE_DAYS,
}: AllocateReceipts): Allocation => {
  let left = subtract(sum(receipts, currency), sum(refunds, currency))
  if (isNegative(left))
    throw new DomainError<FinanceErrorCode>('refund-exceeds-receipts', 'More was refunded than received.')

  const states = rows.toSorted(inDueOrder).map(({ id, amount, dueDate, acceptedShortfall }): RowState => {
    const needed = acceptedShortfall ? subtract(amount, acceptedShortfall) : amount
    const paid = smaller(left, needed)
    const due = subtract(needed, paid)
    left = subtract(left, paid)
    return { id, status: isZero(due) ? 'paid' : openStatus(dueDate, { today, noticeDays }), amount, paid, due }
  })
  const total = (pick: (row: RowState) => Money) => sum(states.map(pick), currency)
  return { rows: states, paid: total(({ paid }) => paid), due: total(({ due }) => due), unallocated: left }
}

/** The first row that is not paid, and what is still missing of it; null when everything is paid. */
export const nextPayable = ({ rows }: Pick<Allocation, 'rows'>): { planRowId: string; amount: Money } | null => {
  const row = rows.find(({ status }) => status !== 'paid')
  return row ? { planRowId: row.id, amount: row.due } : null
}
