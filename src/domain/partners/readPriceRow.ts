import { addDays, type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendarDate'
import { type CurrencyCode, minorDigits } from '@/src/domain/shared/currency'
import { parseMoneyInput } from '@/src/domain/shared/parseMoneyInput'
import type { GroupTier, PriceKind } from '@/src/domain/shared/rateCard'
import type { PriceFileColumn, PriceFileMapping } from './priceFileColumns'

/** One row of a price list as it is meant; dates half-open, as the card keeps them. */
export type PriceRow = {
  season: string | null
  range: { from: CalendarDate; to: CalendarDate; weekdays: string | null } | null
  /** As typed: the card knows rooms by a code, components by an id. */
  roomType: string | null
  component: string | null
  tier: GroupTier | null
  amounts: { kind: PriceKind; amountMinor: number }[]
}

/** A row, or why it is none: sentences for whoever handed the file in. */
export type ReadPriceRow = { line: number } & ({ row: PriceRow; problems: [] } | { row: null; problems: string[] })

const lengthMax = 60
const isFormula = (cell: string): boolean => /^[=+@]/.test(cell)

/** `2027-10-01`, or `1.10.2027`, where the day always comes first. */
const dateIn = (cell: string): CalendarDate | null => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? []
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell
  return isCalendarDate(date) ? date : null
}

const sizeIn = (cell: string): number | null => (/^\d{1,3}$/.test(cell) && Number(cell) > 0 ? Number(cell) : null)

const amountProblem = (cell: string, currency: CurrencyCode): string => {
  if (isFormula(cell)) return `“${cell}” is a formula: save the sheet with its values.`
  const digits = minorDigits(currency)
  return `“${cell}” is no amount in ${currency} (${digits === 0 ? 'which has no decimals' : `up to ${digits} decimals`}).`
}

type Said = (column: PriceFileColumn) => string

const datesOf = (said: Said): { range: PriceRow['range']; problems: string[] } => {
  const [first, last, weekdays] = [said('firstDay'), said('lastDay'), said('weekdays')]
  const days = weekdays && !/^[1-7]{1,7}$/.test(weekdays) ? [`“${weekdays}” is no list of weekdays such as 567.`] : []
  if (!first && !last) return { range: null, problems: weekdays ? ['Weekdays need a first and a last day.'] : [] }
  const [from, lastDay] = [dateIn(first), dateIn(last)]
  const unread = [...(from ? [] : [first]), ...(lastDay ? [] : [last])].map((cell) =>
    cell ? `“${cell}” is no date such as 2027-10-01.` : 'A season has a first and a last day.',
  )
  if (!from || !lastDay) return { range: null, problems: [...unread, ...days] }
  if (lastDay < from) return { range: null, problems: [`${lastDay} is before ${from}.`, ...days] }
  return { range: { from, to: addDays(lastDay, 1), weekdays: weekdays || null }, problems: days }
}

const tierOf = (said: Said): { tier: GroupTier | null; problems: string[] } => {
  const [typedFrom, typedTo] = [said('peopleFrom'), said('peopleTo')]
  if (!typedFrom && !typedTo) return { tier: null, problems: [] }
  const [from, to] = [sizeIn(typedFrom), sizeIn(typedTo)]
  if (from === null || to === null || to < from)
    return { tier: null, problems: [`“${typedFrom}” to “${typedTo}” is no size of group.`] }
  return { tier: { from, to }, problems: [] }
}

/** Reads one row of a price list in a currency: an amount that can be read two ways, a formula or a date that is none is a problem. */
export const readPriceRow = (
  { line, cells }: { line: number; cells: readonly string[] },
  { mapping, currency }: { mapping: PriceFileMapping; currency: CurrencyCode },
): ReadPriceRow => {
  const said: Said = (column) => {
    const at = mapping.columns[column]
    return at === undefined ? '' : (cells[at] ?? '').replace(/\s+/g, ' ').trim()
  }
  const { range, problems: dateProblems } = datesOf(said)
  const { tier, problems: tierProblems } = tierOf(said)
  const typed = mapping.amounts
    .map(({ kind, at }) => ({ kind, cell: (cells[at] ?? '').trim() }))
    .filter(({ cell }) => cell)
  const amounts = typed.map(({ kind, cell }) => ({
    kind,
    cell,
    money: isFormula(cell) ? null : parseMoneyInput(cell, currency),
  }))
  const texts = [said('season'), said('roomType'), said('component')]
  const problems = [
    ...dateProblems,
    ...tierProblems,
    ...(range && !texts[0] ? ['Dates need the name of a season.'] : []),
    ...texts
      .filter((text) => text.length > 120 || isFormula(text))
      .map((text) => `“${text.slice(0, lengthMax)}” is no name.`),
    ...(typed.length === 0 && !range && dateProblems.length === 0 ? ['There is neither a price nor a date.'] : []),
    ...amounts.filter(({ money }) => !money || money.amountMinor < 0).map(({ cell }) => amountProblem(cell, currency)),
  ]
  if (problems.length > 0) return { line, row: null, problems }
  return {
    line,
    problems: [],
    row: {
      season: texts[0] || null,
      range,
      roomType: texts[1] || null,
      component: texts[2] || null,
      tier,
      amounts: amounts.flatMap(({ kind, money }) => (money ? [{ kind, amountMinor: money.amountMinor }] : [])),
    },
  }
}
