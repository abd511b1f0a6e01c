import { type CalendarDate, formatDate, todayIn } from '@/src/domain/shared/calendarDate'
import { minorDigits } from '@/src/domain/shared/currency'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import { teamZone } from '@/src/domain/shared/zone'

const tag = (language: Language) => (language === 'en' ? 'en-GB' : language)
const midnight = (date: CalendarDate) => new Date(`${date}T00:00:00Z`)

/** An amount as the customer's language writes it, a whole one without its empty decimals: `$4,120`. */
export const money = (amount: Money, language: Language): string => {
  const written = formatMoney(amount, language)
  const digits = minorDigits(amount.currency)
  const isWhole = digits > 0 && amount.amountMinor % 10 ** digits === 0
  return isWhole ? written.replace(new RegExp(`[.,]0{${digits}}(?!\\d)`), '') : written
}

/** A calendar date in words: `14 March 2027`. */
export const calendarDay = (date: CalendarDate, language: Language): string => formatDate(date, { locale: language })

/** A day of the itinerary in words: `Sunday 14 March`. */
export const weekdayDate = (date: CalendarDate, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    midnight(date),
  )

/** The calendar day an instant (ISO 8601) falls on where the team works: `14 March 2027`. */
export const instantDay = (instant: string, language: Language): string =>
  calendarDay(todayIn(teamZone, new Date(instant)), language)

/** The size of a file as the language writes it: `340 kB`, `2.4 MB`. */
export const fileSize = (bytes: number, language: Language): string => {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(tag(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000)))
}

type Range = { from: CalendarDate | null; to: CalendarDate | null; language: Language }

/** The dates of a journey in words, as short as the language allows: `14–22 March 2027`; null without a start. */
export const dateRange = ({ from, to, language }: Range): string | null => {
  if (!from) return null
  if (!to) return calendarDay(from, language)
  const format = new Intl.DateTimeFormat(tag(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.formatRange(midnight(from), midnight(to))
}
