import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import { covers, type DateRange } from '@/src/domain/shared/dateRange'
import { parseDecimal, timesDecimal } from '@/src/domain/shared/decimal'

/** What a rule is for, the most specific first; a null destination or season is every one. */
export type MarkupScope =
  | { level: 'line'; lineId: string }
  | { level: 'day'; dayNumber: number }
  | { level: 'quote' }
  | { level: 'partner'; partnerId: string }
  | { level: 'component_type'; componentType: ComponentType }
  | { level: 'destination_and_season'; destination: string | null; season: DateRange | null }
  | { level: 'default' }

export const markupLevels = [
  'line',
  'day',
  'quote',
  'partner',
  'component_type',
  'destination_and_season',
  'default',
] as const satisfies readonly MarkupScope['level'][]

/** How much is put on a net price, in percent of it (`25`). */
export type MarkupRule = { id: string; name: string; percent: string; scope: MarkupScope }

/** What is to be marked up: one line on one date. */
export type MarkupCase = {
  lineId: string
  dayNumber: number | null
  partnerId: string | null
  componentType: ComponentType
  destination: string | null
  date: CalendarDate
}

const applies = (scope: MarkupScope, given: MarkupCase): boolean => {
  if (scope.level === 'line') return scope.lineId === given.lineId
  if (scope.level === 'day') return scope.dayNumber === given.dayNumber
  if (scope.level === 'partner') return scope.partnerId === given.partnerId
  if (scope.level === 'component_type') return scope.componentType === given.componentType
  if (scope.level !== 'destination_and_season') return true
  const { destination, season } = scope
  return (destination === null || destination === given.destination) && (season === null || covers(season, given.date))
}

// Within one level a rule for a destination in a season beats one for the destination, and that one for the season.
const fineness = (scope: MarkupScope): number => {
  if (scope.level !== 'destination_and_season') return 0
  return (scope.destination === null ? 2 : 0) + (scope.season === null ? 1 : 0)
}

const comparePercents = (a: string, b: string): number => {
  const [left, right] = [parseDecimal(a), parseDecimal(b)]
  const difference =
    timesDecimal(left, { digits: 10n ** BigInt(right.scale), scale: 0 }).digits -
    timesDecimal(right, { digits: 10n ** BigInt(left.scale), scale: 0 }).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const rank = ({ scope }: MarkupRule): number => markupLevels.indexOf(scope.level) * 4 + fineness(scope)

/** Orders rules as they win: the most specific first; of two alike the higher percentage, then the smaller id. */
export const bySpecificity = (rules: readonly MarkupRule[]): MarkupRule[] =>
  rules.toSorted(
    (a, b) => rank(a) - rank(b) || comparePercents(b.percent, a.percent) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )

/** The rule that wins, of rules ordered by specificity; null where none applies. */
export const winningRule = (ordered: readonly MarkupRule[], given: MarkupCase): MarkupRule | null =>
  ordered.find(({ scope }) => applies(scope, given)) ?? null
