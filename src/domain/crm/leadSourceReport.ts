import { addDays, type CalendarDate, compareDates, daysBetween, isCalendarDate } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'

export const sourceGroupings = ['channel', 'source', 'campaign'] as const
export type SourceGrouping = (typeof sourceGroupings)[number]

export const touchChoices = ['last', 'first'] as const
export type TouchChoice = (typeof touchChoices)[number]

/** Whole days, both included. */
export type ReportPeriod = { from: CalendarDate; to: CalendarDate }

const daysDefault = 90
export const reportDaysMax = 2 * 366

/** Reads the days a report is about, the last 90 when none are named; throws `invalid-period` for one that is none or too long. */
export const reportPeriod = (
  { from, to }: { from?: string; to?: string },
  { today }: { today: CalendarDate },
): ReportPeriod => {
  const until = to || today
  const start = from || (isCalendarDate(until) ? addDays(until, 1 - daysDefault) : '')
  if (!isCalendarDate(until) || !isCalendarDate(start))
    throw new DomainError('invalid-period', 'A day is written YYYY-MM-DD.')
  if (compareDates(start, until) > 0) throw new DomainError('invalid-period', 'The first day is after the last.')
  if (daysBetween(start, until) >= reportDaysMax)
    throw new DomainError('invalid-period', `A report is about ${reportDaysMax} days at most.`)
  return { from: start, to: until }
}

/** The steps of the drawing: short periods in weeks, long ones in months. */
export const reportStep = ({ from, to }: ReportPeriod): 'day' | 'week' | 'month' => {
  const days = daysBetween(from, to)
  if (days <= 31) return 'day'
  return days <= 186 ? 'week' : 'month'
}

/** The share of leads won among those decided, 0 to 1; null while none is. */
export const winRate = ({ won, lost }: { won: number; lost: number }): number | null =>
  won + lost === 0 ? null : won / (won + lost)

/** What each figure of the report means, in words for its reader. */
export const reportDefinitions: { name: string; means: string }[] = [
  {
    name: 'Leads',
    means:
      'Requests received in the period, by the day in the company’s own zone. All other figures are of these leads, whenever what they count happened.',
  },
  { name: 'Last touch', means: 'The visit in which the request was made.' },
  {
    name: 'First touch',
    means:
      'How the customer first found us: the first visit the website remembered with their oldest request, or else that request’s own visit.',
  },
  { name: 'Qualified', means: 'Somebody marked the lead as qualified, or a quote went out.' },
  { name: 'Quoted', means: 'At least one quote was sent.' },
  { name: 'Won', means: 'A deposit is recorded.' },
  { name: 'Win rate', means: 'Won ÷ (won + lost). Leads still open count in neither.' },
  {
    name: 'Value',
    means: 'The accepted totals of these leads’ bookings, cancelled ones left out; per currency, nothing converted.',
  },
  {
    name: 'First response',
    means:
      'From receipt to the first answer, in working minutes as the lead’s clock measured them; for leads older than the clocks, minutes of the wall clock. Median: half were answered faster. Nine of ten within: so long or faster were nine of ten. Unanswered leads are not in it.',
  },
]
