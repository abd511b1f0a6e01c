import type { Language } from './language'

/** Writes an instant for a reader in a zone, to the minute: `24 November 2026, 11:30`. */
export const formatInstant = (at: Date, { zone, locale }: { zone: string; locale: Language }): string => {
  const tag = locale === 'en' ? 'en-GB' : locale
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone })
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone })
  return `${day.format(at)}, ${time.format(at)}`
}
