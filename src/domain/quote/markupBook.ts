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

type Test = (given: MarkupCase) => boolean

/** What a level is about; the others are about every line. */
const ownTest = (scope: MarkupScope): Test | null => {
  if (scope.level === 'line') return ({ lineId }) => lineId === scope.lineId
  if (scope.level === 'day') return ({ dayNumber }) => dayNumber === scope.dayNumber
  if (scope.level === 'partner') return ({ partnerId }) => partnerId === scope.partnerId
  return scope.level === 'component_type' ? ({ componentType }) => componentType === scope.componentType : null
}

const testsOf = (scope: MarkupScope): Test[] => {
  const { destination: country, place, placeFrom } = conditionsOf(scope)
  const tests: (Test | null)[] = [
    ownTest(scope),
    placeFrom && (({ placeFromId }) => placeFromId === placeFrom.id),
    place && (({ placeId }) => placeId === place.id),
    country === null ? null : ({ destination }) => destination === country,
  ]
  return tests.filter((test) => test !== null)
}

type Page = { rule: MarkupRule; tests: readonly Test[]; season: DateRange | null }

/**
 * Lays rules out by specificity: asked for a line, then for each of its dates, it answers with the rule that wins, null where
 * none applies.
 */
export const markupBook = (
  rules: readonly MarkupRule[],
): ((given: MarkupCase) => (date: CalendarDate) => MarkupRule | null) => {
  const pages = bySpecificity(rules).map(
    (rule): Page => ({ rule, tests: testsOf(rule.scope), season: conditionsOf(rule.scope).season }),
  )
  return (given) => {
    const holding = pages.filter(({ tests }) => tests.every((test) => test(given)))
    return (date) => holding.find(({ season }) => season === null || covers(season, date))?.rule ?? null
  }
}
