import type { CalendarDate } from '@/src/domain/shared/calendarDate'

/** How far one boost may lift or lower. */
export const boostAmountMax = 1000

/** Lifts or lowers one tour, or all of a destination, from its first day to its last. */
export type Boost = {
  tourId: string | null
  destinationId: string | null
  amount: number
  firstDay: CalendarDate
  lastDay: CalendarDate
}

type Boosted = { id: string; destinationId: string | null; priority: number }

/** Whether a boost counts on a day; calendar dates compare as text. */
export const isActiveOn = ({ firstDay, lastDay }: Boost, day: CalendarDate): boolean =>
  firstDay <= day && day <= lastDay

/** Returns the priority a tour is listed by on a day: its own and every boost of it or its destination. */
export const boostedPriority = (
  { id, destinationId, priority }: Boosted,
  boosts: readonly Boost[],
  day: CalendarDate,
): number =>
  boosts
    .filter((boost) => isActiveOn(boost, day))
    .filter(({ tourId, destinationId: of }) => (tourId ? tourId === id : of !== null && of === destinationId))
    .reduce((sum, { amount }) => sum + amount, priority)
