import type { DateRange } from '@/src/domain/shared/dateRange'
import { isEmptyRange, rangesOverlap, weekdays } from '@/src/domain/shared/dateRange'
import { dateOfDayNumber, dayNumberOf } from '@/src/domain/shared/dayNumber'
import { type SeasonRange, seasonOn } from '@/src/domain/shared/season'
import type { RowProblem } from './rowProblem'

const nameOf = ({ name, from, to }: SeasonRange): string => `“${name}” (${from} to ${to})`

const shareWeekdays = (a: SeasonRange, b: SeasonRange): boolean =>
  weekdays.some((day) => (a.weekdays ?? weekdays).includes(day) && (b.weekdays ?? weekdays).includes(day))

const emptyRows = (seasons: readonly SeasonRange[]): RowProblem[] =>
  seasons
    .filter((season) => isEmptyRange(season) || season.weekdays?.length === 0)
    .map((season) => ({ code: 'row-invalid', detail: `The season ${nameOf(season)} has no day.`, rowIds: [season.id] }))

const overlaps = (seasons: readonly SeasonRange[]): RowProblem[] =>
  seasons.flatMap((a, index) =>
    seasons
      .slice(index + 1)
      .filter((b) => rangesOverlap(a, b) && shareWeekdays(a, b))
      .map((b) => ({
        code: 'rows-overlap' as const,
        detail: `The seasons ${nameOf(a)} and ${nameOf(b)} overlap.`,
        rowIds: [a.id, b.id],
      })),
  )

/** The stretches of the validity no season covers, half-open. */
const holesOf = (seasons: readonly SeasonRange[], { from, to }: DateRange): DateRange[] => {
  const holes: DateRange[] = []
  const end = dayNumberOf(to)
  for (let day = dayNumberOf(from); day < end; day += 1) {
    const date = dateOfDayNumber(day)
    if (seasonOn(seasons, date)) continue
    const last = holes.at(-1)
    if (last?.to === date) last.to = dateOfDayNumber(day + 1)
    else holes.push({ from: date, to: dateOfDayNumber(day + 1) })
  }
  return holes
}

const around = (seasons: readonly SeasonRange[], { from, to }: DateRange): SeasonRange[] => [
  ...seasons.filter((season) => season.to === from).slice(0, 1),
  ...seasons.filter((season) => season.from === to).slice(0, 1),
]

const holes = (seasons: readonly SeasonRange[], validity: DateRange): RowProblem[] =>
  holesOf(seasons, validity).map((hole) => {
    const neighbours = around(seasons, hole)
    const where = neighbours.length > 0 ? `, next to ${neighbours.map(nameOf).join(' and ')}` : ''
    return {
      code: 'hole-between-rows',
      detail: `No season covers ${hole.from} to ${hole.to}${where}.`,
      rowIds: neighbours.map(({ id }) => id),
    }
  })

/** Lists what is wrong with a calendar of seasons, naming the rows: empty ones, overlaps, and days of the validity in none. */
export const findSeasonProblems = ({
  seasons,
  validity,
}: {
  seasons: readonly SeasonRange[]
  validity: DateRange
}): RowProblem[] => [
  ...emptyRows(seasons),
  ...overlaps(seasons),
  // A card without seasons has one price all year: that is no hole.
  ...(seasons.length > 0 ? holes(seasons, validity) : []),
]
