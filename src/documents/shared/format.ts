import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', es: 'es-ES', vi: 'vi-VN' }
const dayFormat = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const noonUtc = (date: string) => new Date(`${date}T12:00:00Z`)

/** An amount as the customer's language writes it, without empty decimals: `US$4,120`. */
export const money = (amount: Money, language: Language): string => {
  const digits = amount.currency === 'VND' || amount.currency === 'JPY' ? 0 : 2
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: amount.amountMinor % 10 ** digits === 0 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(amount.amountMinor / 10 ** digits)
}

/** A calendar date in words: `14 March 2027`. */
export const calendarDay = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], dayFormat).format(noonUtc(date))

/** A day of the itinerary in words: `Sunday 14 March`. */
export const weekdayDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(noonUtc(date))

/** The calendar day an instant falls on where the team works: `14 March 2027`. */
export const instantDay = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...dayFormat, timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(instant))

type Range = { from: string | null; to: string | null; language: Language }

/** The dates of a journey in words, as short as the language allows: `14–22 March 2027`; null without a start. */
export const dateRange = ({ from, to, language }: Range): string | null => {
  if (!from) return null
  const format = new Intl.DateTimeFormat(locales[language], dayFormat)
  return to ? format.formatRange(noonUtc(from), noonUtc(to)) : format.format(noonUtc(from))
}
