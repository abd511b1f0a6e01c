import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { foldText } from '@/src/domain/shared/foldText'

/** A month of travel (`YYYY-MM`) and the words it was asked for in. */
export type TravelMonth = { month: string; text: string }

const monthNames = 'january february march april may june july august september october november december'.split(' ')

const monthNumber = (word: string): number | null => {
  const name = word.replace(/\.$/, '')
  const index =
    name.length < 3
      ? -1
      : monthNames.findIndex((month) => month.startsWith(name) || (name === 'sept' && month === 'september'))
  return index < 0 ? null : index + 1
}

const asMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`

// The running month still counts: whoever asks for November in November means this one.
const nextSuch = (month: number, today: CalendarDate): string => {
  const thisYear = Number(today.slice(0, 4))
  return asMonth(month >= Number(today.slice(5, 7)) ? thisYear : thisYear + 1, month)
}

/** Reads `2027-03`, `March`, `mar` or `March 2027`; a bare name is the next such month, null what is no month. */
export const parseTravelMonth = (typed: string, { today }: { today: CalendarDate }): TravelMonth | null => {
  const text = typed.trim()
  const numeric = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  if (numeric) return { month: text, text }
  const named = /^([a-z]+\.?)(?:[ ,-]+(\d{4}))?$/.exec(foldText(text))
  const month = named?.[1] ? monthNumber(named[1]) : null
  if (!month) return null
  return { month: named?.[2] ? asMonth(Number(named[2]), month) : nextSuch(month, today), text }
}
