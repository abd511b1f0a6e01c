import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { DateRange } from '@/src/domain/shared/dateRange'
import { parseDecimal, timesDecimal } from '@/src/domain/shared/decimal'

/** A place of the catalog, and what it was called when it was read. */
export type MarkupPlace = { id: string; name: string }

/** Where and when a rule holds: all of what it names; what is null or absent is anywhere, at any time. */
export type MarkupConditions = {
  /** The country, by its name. */
  destination?: string | null
  /** Where a service is, or where a journey leads. */
  place?: MarkupPlace | null
  /** Where a journey begins: with the place it leads to, a route. */
  placeFrom?: MarkupPlace | null
  /** Days of travel. */
  season?: DateRange | null
}

/** What a rule is for, the most specific level first. */
export type MarkupScope =
  | { level: 'line'; lineId: string }
  | { level: 'day'; dayNumber: number }
  | { level: 'quote' }
  | ({ level: 'partner'; partnerId: string } & MarkupConditions)
  | ({ level: 'component_type'; componentType: ComponentType } & MarkupConditions)
  | ({ level: 'destination_and_season' } & MarkupConditions)
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

/** What a rule says of where and when. */
export const conditionsOf = (scope: MarkupScope): Required<MarkupConditions> => {
  const { destination = null, place = null, placeFrom = null, season = null }: MarkupConditions & typeof scope = scope
  return { destination, place, placeFrom, season }
}

// Within one level where comes before when: a route, a place, a country, anywhere; of each, in a season before at any time.
const finestFirst = [
  'placeFrom',
  'place',
  'destination',
  'season',
] as const satisfies readonly (keyof MarkupConditions)[]

const fineness = (scope: MarkupScope): number => {
  const conditions = conditionsOf(scope)
  return finestFirst.reduce((sum, name) => sum * 2 + (conditions[name] === null ? 1 : 0), 0)
}

const FINENESSES = 2 ** finestFirst.length

const comparePercents = (a: string, b: string): number => {
  const [left, right] = [parseDecimal(a), parseDecimal(b)]
  const difference =
    timesDecimal(left, { digits: 10n ** BigInt(right.scale), scale: 0 }).digits -
    timesDecimal(right, { digits: 10n ** BigInt(left.scale), scale: 0 }).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const rank = ({ scope }: MarkupRule): number => markupLevels.indexOf(scope.level) * FINENESSES + fineness(scope)

/** Orders rules as they win: the most specific first; of two alike the higher percentage, then the smaller id. */
export const bySpecificity = (rules: readonly MarkupRule[]): MarkupRule[] =>
  rules
    .map((rule) => ({ rule, rank: rank(rule) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        comparePercents(b.rule.percent, a.rule.percent) ||
        (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
    )
    .map(({ rule }) => rule)
