import ical from 'ical-generator'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { addDays } from '@/src/domain/shared/calendarDate'

const utcDay = (date: string): Date => new Date(`${date}T00:00:00Z`)

/**
 * The trip as a calendar file (RFC 5545): one all-day event from the first to the last day, its text the itinerary in a
 * line a day; null while the dates are open.
 */
export const quoteCalendar = ({ view, url }: { view: QuoteView; url: string }): string | null => {
  const { startDate, endDate, days, title, reference, company } = view
  if (!startDate || !endDate) return null
  const calendar = ical({ name: company.name, prodId: { company: company.name, product: 'Quotes' } })
  calendar.createEvent({
    id: `${reference}@${new URL(url).host}`,
    sequence: view.version,
    summary: title,
    allDay: true,
    timezone: 'UTC',
    start: utcDay(startDate),
    // The end of an all-day event is the day after its last one.
    end: utcDay(addDays(endDate, 1)),
    description: days
      .map((day) => `${day.number}. ${day.title}${day.overnight ? ` (${day.overnight})` : ''}`)
      .join('\n'),
    url,
  })
  return calendar.toString()
}
