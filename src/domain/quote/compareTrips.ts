import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { type Money, subtract } from '@/src/domain/shared/money'
import type { Travelers } from '@/src/domain/shared/offerView'
import { changedDays, type DayChange } from './changedDays'
import { changedLines, type LineChange } from './changedLines'
import { type AdjustmentChange, changedAdjustments, changedOptions, type OptionChange } from './changedOffers'
import type { ComparedTrip } from './comparedTrip'
import type { Granularity } from './pricing'

export type TripChange =
  | { kind: 'start_date'; from: CalendarDate | null; to: CalendarDate | null }
  | { kind: 'travelers'; from: Travelers; to: Travelers }
  | DayChange
  | LineChange
  | OptionChange
  | { kind: 'now_included' | 'no_longer_included' | 'now_excluded'; text: string }
  | { kind: 'payment_plan' | 'terms' }
  | AdjustmentChange
  | { kind: 'total'; from: Money; to: Money; difference: Money | null }

const forCustomer = (change: TripChange): TripChange[] => {
  if (change.kind === 'line_repriced' || change.kind === 'adjustment') return []
  if (!('told' in change)) return [change]
  return change.told ? [{ ...change, difference: null }] : []
}

/**
 * The changes a customer may be told of: where they do not see every line’s price, of lines they read about, without what
 * each costs.
 */
export const changesForCustomer = (changes: readonly TripChange[], granularity: Granularity): TripChange[] =>
  granularity === 'lines' ? [...changes] : changes.flatMap(forCustomer)

const differenceOf = (from: Money, to: Money): Money | null =>
  from.currency === to.currency ? subtract(to, from) : null

const changedFacts = (before: ComparedTrip, after: ComparedTrip): TripChange[] => {
  const [from, to] = [before.content.startDate, after.content.startDate]
  const isSameParty =
    before.travelers.adults === after.travelers.adults && before.travelers.children === after.travelers.children
  return [
    ...(from === to ? [] : [{ kind: 'start_date' as const, from, to }]),
    ...(isSameParty ? [] : [{ kind: 'travelers' as const, from: before.travelers, to: after.travelers }]),
  ]
}

const changedInclusions = (before: ComparedTrip, after: ComparedTrip): TripChange[] => [
  ...after.inclusions
    .filter((text) => !before.inclusions.includes(text))
    .map((text) => ({ kind: 'now_included' as const, text })),
  ...before.inclusions
    .filter((text) => !after.inclusions.includes(text))
    .map((text) => ({ kind: 'no_longer_included' as const, text })),
  // What was included before is said to be so no longer: once is enough.
  ...after.exclusions
    .filter((text) => !before.exclusions.includes(text) && !before.inclusions.includes(text))
    .map((text) => ({ kind: 'now_excluded' as const, text })),
]

const changedAgreement = (before: ComparedTrip, after: ComparedTrip): TripChange[] => [
  ...(before.plan === after.plan ? [] : [{ kind: 'payment_plan' as const }]),
  ...(before.termsVersion === after.termsVersion ? [] : [{ kind: 'terms' as const }]),
]

const changedTotal = ({ total: from }: ComparedTrip, { total: to }: ComparedTrip): TripChange[] =>
  from.amountMinor === to.amountMinor && from.currency === to.currency
    ? []
    : [{ kind: 'total', from, to, difference: differenceOf(from, to) }]

/**
 * Lists what is different in the later of two versions, in the order a reader meets it: dates and people, days, what is
 * sold on them, what is offered to choose from, what is included, what the price was changed by, the total, and last how it
 * is paid and the terms. Days, lines and options are the same where their ids are.
 */
export const compareTrips = (before: ComparedTrip, after: ComparedTrip): TripChange[] => [
  ...changedFacts(before, after),
  ...changedDays(before.content.days, after.content.days),
  ...changedLines(before, after),
  ...changedOptions(before, after),
  ...changedInclusions(before, after),
  ...changedAdjustments(before, after),
  ...changedTotal(before, after),
  ...changedAgreement(before, after),
]
