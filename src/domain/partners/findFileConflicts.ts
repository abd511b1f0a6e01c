import { addDays } from '@/src/domain/shared/calendarDate'
import { rangesOverlap } from '@/src/domain/shared/dateRange'
import { groupedBy } from '@/src/domain/shared/groupedBy'
import { shareDays, type TypedSeason } from './assertSeasons'
import { findTierProblems } from './findTierProblems'
import { type PlacedRow, priceCase, tierKey } from './priceImport'

type FileSeason = TypedSeason & { lines: number[] }

const linesText = (lines: readonly number[]): string => `line ${[...lines].join(' and ')}`

const nameOf = ({ name, from, to }: TypedSeason): string => `“${name}” (${from} to ${addDays(to, -1)})`

/** The seasons a file gives dates to, each with the lines that do. */
export const seasonsOf = (rows: readonly PlacedRow[]): FileSeason[] =>
  groupedBy(
    rows.flatMap(({ line, season, range }) => (season && range ? [{ line, name: season, ...range }] : [])),
    ({ name, from, to, weekdays }) => JSON.stringify([name, from, to, weekdays]),
  ).flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const { line: _, ...season } = first
    return [{ ...season, lines: alike.map(({ line }) => line) }]
  })

const clash = (a: TypedSeason, b: TypedSeason): boolean => rangesOverlap(a, b) && shareDays(a, b)

type Refuse = (lines: readonly number[], detail: string) => void

const seasonConflicts = (rows: readonly PlacedRow[], kept: readonly TypedSeason[], refuse: Refuse): void => {
  const seasons = seasonsOf(rows)
  for (const [at, a] of seasons.entries()) {
    for (const b of seasons.slice(at + 1))
      if (clash(a, b)) {
        const [lineOfA, lineOfB] = [a.lines.slice(0, 1), b.lines.slice(0, 1)]
        const detail = `${nameOf(a)} in ${linesText(lineOfA)} and ${nameOf(b)} in ${linesText(lineOfB)} overlap.`
        refuse([...a.lines, ...b.lines], detail)
      }
    for (const b of kept) if (clash(a, b)) refuse(a.lines, `${nameOf(a)} overlaps the season ${nameOf(b)} of the card.`)
  }
  const dated = new Set([...seasons, ...kept].map(({ name }) => name))
  for (const { line, season } of rows)
    if (season && !dated.has(season))
      refuse([line], `The season “${season}” has no dates: fill in its first and last day.`)
}

const priceConflicts = (rows: readonly PlacedRow[], refuse: Refuse): void => {
  const prices = rows.flatMap(({ amounts, ...row }) => amounts.map(({ kind }) => ({ ...row, kind })))
  for (const ofCase of groupedBy(prices, priceCase)) {
    for (const alike of groupedBy(ofCase, ({ tier }) => tierKey(tier)))
      if (alike.length > 1) {
        const lines = alike.map(({ line }) => line)
        refuse(lines, `The same price (${alike[0]?.kind.replaceAll('_', ' ')}) is in ${linesText(lines)}.`)
      }
    const sized = ofCase.filter(({ tier }) => tier !== null)
    if (sized.length > 0 && sized.length < ofCase.length)
      refuse(
        ofCase.map(({ line }) => line),
        'One price for every size of group, and others by size, are for the same case.',
      )
    for (const { code, detail, rowIds } of findTierProblems(sized.map((row) => ({ ...row, id: String(row.line) }))))
      if (code === 'rows-overlap') refuse(rowIds.map(Number), `Lines ${rowIds.join(' and ')}: ${detail}`)
  }
}

/** Why rows of a file contradict each other or the seasons that stay, by line; both rows of a pair are named. */
export const findFileConflicts = (
  rows: readonly PlacedRow[],
  keptSeasons: readonly TypedSeason[],
): Map<number, string[]> => {
  const refused = new Map<number, string[]>()
  const refuse: Refuse = (lines, detail) => {
    for (const line of new Set(lines)) refused.set(line, [...(refused.get(line) ?? []), detail])
  }
  seasonConflicts(rows, keptSeasons, refuse)
  priceConflicts(rows, refuse)
  return refused
}
