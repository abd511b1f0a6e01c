import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import { covers, type DateRange } from '@/src/domain/shared/dateRange'
import { bySpecificity, conditionsOf, type MarkupRule, type MarkupScope } from './markupRule'

/** What is to be marked up: one line, on whatever date. */
export type MarkupCase = {
  lineId: string
  dayNumber: number | null
  partnerId: string | null
  componentType: ComponentType
  destination: string | null
  placeId: string | null
  placeFromId: string | null
}

/** A fact of the line, and what a rule wants it to be. */
type Wish = readonly [fact: keyof MarkupCase, wanted: string | number | null]

/** What a level is about; the others are about every line. */
const ownWish = (scope: MarkupScope): Wish | null => {
  if (scope.level === 'line') return ['lineId', scope.lineId]
  if (scope.level === 'day') return ['dayNumber', scope.dayNumber]
  if (scope.level === 'partner') return ['partnerId', scope.partnerId]
  return scope.level === 'component_type' ? ['componentType', scope.componentType] : null
}

const wishesOf = (scope: MarkupScope): Wish[] => {
  const { destination, place, placeFrom } = conditionsOf(scope)
  const own = ownWish(scope)
  return [
    ...(own ? [own] : []),
    ...(destination === null ? [] : [['destination', destination] as const]),
    ...(place ? [['placeId', place.id] as const] : []),
    ...(placeFrom ? [['placeFromId', placeFrom.id] as const] : []),
  ]
}

type Page = { rule: MarkupRule; wishes: readonly Wish[]; season: DateRange | null }

/**
 * Lays rules out by specificity: asked for a line, then for each of its dates, it answers with the rule that wins, null where
 * none applies.
 */
export const markupBook = (
  rules: readonly MarkupRule[],
): ((given: MarkupCase) => (date: CalendarDate) => MarkupRule | null) => {
  const pages = bySpecificity(rules).map(
    (rule): Page => ({ rule, wishes: wishesOf(rule.scope), season: conditionsOf(rule.scope).season }),
  )
  return (given) => {
    const holding = pages.filter(({ wishes }) => wishes.every(([fact, wanted]) => given[fact] === wanted))
    return (date) => holding.find(({ season }) => season === null || covers(season, date))?.rule ?? null
  }
}
