import { type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendarDate'

/** What a due date hangs on; `days` are whole and from 0 up. */
export type PlanAnchor =
  | { kind: 'fixed_date'; date: CalendarDate }
  | { kind: 'on_acceptance' }
  | { kind: 'days_after_acceptance'; days: number }
  | { kind: 'days_before_start'; days: number }
  | { kind: 'days_after_start'; days: number }
  | { kind: 'days_after_end'; days: number }

export const anchorKinds = [
  'fixed_date',
  'on_acceptance',
  'days_after_acceptance',
  'days_before_start',
  'days_after_start',
  'days_after_end',
] as const satisfies readonly PlanAnchor['kind'][]

/** How a total is paid: deposit, instalments, and the balance that makes it exactly 100 %. Percentages have up to two decimals. */
export type PaymentPlan = {
  depositPercent: number
  instalments: readonly { percent: number; anchor: PlanAnchor }[]
  balanceAnchor: PlanAnchor
}

export const DEFAULT_DEPOSIT_PERCENT = 30
export const DEFAULT_BALANCE_DAYS = 45

/** The plan a quote starts with: 30 % on acceptance, the rest 45 days before the trip. */
export const defaultPlan: PaymentPlan = {
  depositPercent: DEFAULT_DEPOSIT_PERCENT,
  instalments: [],
  balanceAnchor: { kind: 'days_before_start', days: DEFAULT_BALANCE_DAYS },
}

const WHOLE = 10_000

/** Hundredths of a percent: 33.33 % is 3333. */
export const basisPoints = (percent: number): number => Math.round(percent * 100)

/** The share of the balance in hundredths of a percent; negative when deposit and instalments exceed the whole. */
export const balancePoints = ({ depositPercent, instalments }: PaymentPlan): number =>
  instalments.reduce((left, { percent }) => left - basisPoints(percent), WHOLE - basisPoints(depositPercent))

const isPercent = (percent: number): boolean =>
  percent >= 0 && percent <= 100 && Math.abs(percent * 100 - basisPoints(percent)) < 1e-6

const anchorProblem = (anchor: PlanAnchor): string | null => {
  if (anchor.kind === 'fixed_date') return isCalendarDate(anchor.date) ? null : 'A fixed due date is missing.'
  if (anchor.kind === 'on_acceptance') return null
  return Number.isInteger(anchor.days) && anchor.days >= 0 ? null : 'Days of a due date are whole and not negative.'
}

/** Lists in sentences what is wrong with a plan; nothing when it adds up to exactly 100 %. */
export const planProblems = (plan: PaymentPlan): string[] => {
  const percents = [plan.depositPercent, ...plan.instalments.map(({ percent }) => percent)]
  const anchors = [...plan.instalments.map(({ anchor }) => anchor), plan.balanceAnchor]
  return [
    ...(percents.every(isPercent) ? [] : ['Percentages lie between 0 and 100, with two decimals at most.']),
    ...(balancePoints(plan) < 0 ? ['Deposit and instalments come to more than 100 %.'] : []),
    ...new Set(anchors.map(anchorProblem).filter((problem) => problem !== null)),
  ]
}
