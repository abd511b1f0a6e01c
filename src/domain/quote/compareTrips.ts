import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { type Money, subtract } from '@/src/domain/shared/money'
import type { Travelers } from '@/src/domain/shared/offerView'
import { changedDays, type DayChange } from './compareDays'
import { changedLines, type LineChange } from './compareLines'
import type { TripContent } from './tripContent'

/** A version as it is compared with another: what staff put in, and what it came to. */
export type ComparedTrip = {
  content: TripContent
  travelers: Travelers
  inclusions: readonly string[]
  exclusions: readonly string[]
  total: Money
  /** What each line comes to, by its id. */
  lineTotals: ReadonlyMap<string, Money>
}

export type TripChange =
  | { kind: 'start_date'; from: CalendarDate | null; to: CalendarDate | null }
  | { kind: 'travelers'; from: Travelers; to: Travelers }
  | DayChange
  | LineChange
  | { kind: 'now_included' | 'no_longer_included'; text: string }
  | { kind: 'total'; from: Money; to: Money; difference: Money | null }

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
]

const changedTotal = ({ total: from }: ComparedTrip, { total: to }: ComparedTrip): TripChange[] =>
  from.amountMinor === to.amountMinor && from.currency === to.currency
    ? []
    : [{ kind: 'total', from, to, difference: differenceOf(from, to) }]

/**
 * Lists what is different in the later of two versions, in the order a reader meets it: dates and people, days, what is
 * sold on them, what is included, and last the total. Days and lines are the same where their ids are.
 */
export const compareTrips = (before: ComparedTrip, after: ComparedTrip): TripChange[] => [
  ...changedFacts(before, after),
  ...changedDays(before.content.days, after.content.days),
  ...changedLines(before, after),
  ...changedInclusions(before, after),
  ...changedTotal(before, after),
]
