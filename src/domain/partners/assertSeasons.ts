import { type DateRange, isEmptyRange, rangesOverlap } from '@/src/domain/shared/dateRange'
import { DomainError } from '@/src/domain/shared/domainError'
import type { PartnersErrorCode } from './errorCodes'

/** A row of the calendar as it is typed: days of the week as digits (`567`), nothing is all of them. */
export type TypedSeason = DateRange & { name: string; weekdays?: string | null }

const nameOf = ({ name, from, to }: TypedSeason): string => `“${name}” (${from} to ${to})`

/** Whether two rows of a calendar have a day of the week in common. */
export const shareDays = (a: TypedSeason, b: TypedSeason): boolean =>
  !a.weekdays || !b.weekdays || [...a.weekdays].some((day) => b.weekdays?.includes(day))

/** Throws `invalid-seasons`, naming the two rows, where seasons share a day, and naming one that has none. */
export const assertSeasons = (seasons: readonly TypedSeason[]): void => {
  const refuse = (detail: string): never => {
    throw new DomainError<PartnersErrorCode>('invalid-seasons', detail)
  }
  for (const [at, a] of seasons.entries()) {
    if (!a.from || !a.to) continue
    if (isEmptyRange(a))
      refuse(`The season ${nameOf(a)} has no day: its second date is the first that no longer counts.`)
    const other = seasons.slice(at + 1).find((b) => b.from && b.to && rangesOverlap(a, b) && shareDays(a, b))
    if (other) refuse(`The seasons ${nameOf(a)} and ${nameOf(other)} overlap.`)
  }
}
