import { allocate } from '@/src/domain/shared/allocate'
import { type CalendarDate, compareDates, laterDate } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Money } from '@/src/domain/shared/money'
import { dueDateOf, type PlanDates } from './dueDateOf'
import type { FinanceErrorCode } from './errorCodes'
import { balancePoints, basisPoints, type PaymentPlan, type PlanAnchor, planProblems } from './paymentPlan'

export type PlanRowKind = 'deposit' | 'instalment' | 'balance'

/** One row of a plan with its exact amount; `dueDate` is null while the trip's dates are open. */
export type PlanRow = {
  /** From 1 up, in the order the rows are paid. */
  position: number
  kind: PlanRowKind
  percent: number
  amount: Money
  anchor: PlanAnchor
  dueDate: CalendarDate | null
}

type Part = { kind: PlanRowKind; points: number; anchor: PlanAnchor }

const onAcceptance: PlanAnchor = { kind: 'on_acceptance' }

const partsOf = (plan: PaymentPlan): Part[] => {
  const parts: Part[] = [
    { kind: 'deposit', points: basisPoints(plan.depositPercent), anchor: onAcceptance },
    ...plan.instalments.map(
      ({ percent, anchor }): Part => ({ kind: 'instalment', points: basisPoints(percent), anchor }),
    ),
    { kind: 'balance', points: balancePoints(plan), anchor: plan.balanceAnchor },
  ]
  return parts.filter(({ points }) => points > 0)
}

// One row, not several due on one day: whoever books late pays once.
const everythingNow = (plan: PaymentPlan): Part[] => [
  { kind: basisPoints(plan.depositPercent) > 0 ? 'deposit' : 'balance', points: 10_000, anchor: onAcceptance },
]

const tripIsClose = (plan: PaymentPlan, dates: PlanDates): boolean => {
  const balanceDue = balancePoints(plan) > 0 ? dueDateOf(plan.balanceAnchor, dates) : null
  return balanceDue !== null && compareDates(balanceDue, dates.acceptedOn) <= 0
}

type UnnumberedRow = Omit<PlanRow, 'position'>

const inDueOrder = (rows: UnnumberedRow[]): UnnumberedRow[] => {
  if (rows.some(({ dueDate }) => dueDate === null)) return rows
  const [first, ...rest] = rows
  const byDueDate = (a: UnnumberedRow, b: UnnumberedRow) => compareDates(a.dueDate ?? '', b.dueDate ?? '')
  return first?.kind === 'deposit' ? [first, ...rest.toSorted(byDueDate)] : rows.toSorted(byDueDate)
}

/**
 * Plans the payments of a total from the day of acceptance: rows that sum to it exactly, none due before that day, all in
 * one where the trip is closer than its balance date; throws `plan-not-whole` for a plan with problems.
 */
export const planRows = ({ total, plan, ...dates }: { total: Money; plan: PaymentPlan } & PlanDates): PlanRow[] => {
  const problems = planProblems(plan)
  if (problems.length > 0) throw new DomainError<FinanceErrorCode>('plan-not-whole', problems.join(' '), { problems })

  const parts = tripIsClose(plan, dates) ? everythingNow(plan) : partsOf(plan)
  const amounts = allocate(
    total,
    parts.map(({ points }) => points),
  )
  const rows = parts.map(({ kind, points, anchor }, index): UnnumberedRow => {
    const dueDate = dueDateOf(anchor, dates)
    const amount = amounts[index] ?? { ...total, amountMinor: 0 }
    return { kind, percent: points / 100, amount, anchor, dueDate: dueDate && laterDate(dueDate, dates.acceptedOn) }
  })
  return inDueOrder(rows).map((row, index) => ({ position: index + 1, ...row }))
}
