import type { ContentDay } from './tripContent'

const comparedParts = ['title', 'place', 'description', 'meals', 'overnight'] as const

export type DayPart = (typeof comparedParts)[number]

/** `day` is the number in the later version, of a removed day that in the earlier one. */
export type DayChange =
  | { kind: 'day_added' | 'day_removed'; day: number; title: string }
  | { kind: 'day_moved'; day: number; from: number; title: string }
  | { kind: 'day_changed'; day: number; title: string; parts: DayPart[] }

const numbered = (days: readonly ContentDay[]) =>
  new Map(days.map((day, index) => [day.id, { day, number: index + 1 }]))

const isSame = (a: ContentDay, b: ContentDay, part: DayPart): boolean => String(a[part] ?? '') === String(b[part] ?? '')

// A day that only follows others pushed along by an added or removed one has not moved.
const ranks = (days: readonly ContentDay[], others: ReadonlyMap<string, unknown>): Map<string, number> =>
  new Map(days.filter(({ id }) => others.has(id)).map(({ id }, index) => [id, index]))

/** Tells apart the days of two versions by their ids: added, removed, moved among those that stayed, or rewritten. */
export const changedDays = (before: readonly ContentDay[], after: readonly ContentDay[]): DayChange[] => {
  const [earlier, later] = [numbered(before), numbered(after)]
  const [rankBefore, rankAfter] = [ranks(before, later), ranks(after, earlier)]
  const changes = after.flatMap((day, index): DayChange[] => {
    const known = earlier.get(day.id)
    const number = index + 1
    if (!known) return [{ kind: 'day_added', day: number, title: day.title }]
    const parts = comparedParts.filter((part) => !isSame(known.day, day, part))
    return [
      ...(rankBefore.get(day.id) === rankAfter.get(day.id)
        ? []
        : [{ kind: 'day_moved' as const, day: number, from: known.number, title: day.title }]),
      ...(parts.length > 0 ? [{ kind: 'day_changed' as const, day: number, title: day.title, parts }] : []),
    ]
  })
  const removed = [...earlier.values()]
    .filter(({ day }) => !later.has(day.id))
    .map(({ day, number }): DayChange => ({ kind: 'day_removed', day: number, title: day.title }))
  return [...changes, ...removed]
}
