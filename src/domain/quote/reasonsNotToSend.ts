import { type CalendarDate, compareDates } from '@/src/domain/shared/calendarDate'
import { isPositive, type Money } from '@/src/domain/shared/money'
import type { Travelers } from '@/src/domain/shared/offerView'
import { placeholdersOf } from '@/src/domain/shared/renderTemplate'

/** What has to be in order before a version goes to its customer. */
export type SendableVersion = {
  title: string
  days: readonly { title: string; description: string }[]
  /** What staff wrote to its customer: the letter, the ways in and out. */
  texts: readonly (string | null)[]
  /** What its lines, options, extras and discounts are called. */
  labels: readonly string[]
  total: Money | null
  travelers: Travelers
  startDate: CalendarDate | null
  validUntil: Date | null
  /** What the payment plan's own rules find wrong, in sentences. */
  planProblems: readonly string[]
  termsVersion: string | null
  customerEmail: string | null
  /** What the price's standing with the managers holds against it, in sentences. */
  priceObstacles: readonly string[]
}

type Check = [fails: boolean, reason: string]

const leftOpen = (texts: readonly (string | null)[]): Check[] =>
  placeholdersOf(texts.join(' ')).map((name) => [true, `A text still says {{${name}}}.`])

const tripChecks = ({ title, days, texts, travelers, startDate }: SendableVersion, today: CalendarDate): Check[] => [
  [title.trim() === '', 'The trip has no title.'],
  [days.length === 0, 'The itinerary has no days.'],
  [
    days.some((day) => day.title.trim() === '' || day.description.trim() === ''),
    'A day of the itinerary has no title or no text.',
  ],
  ...leftOpen([...texts, ...days.map(({ description }) => description)]),
  [travelers.adults + travelers.children < 1, 'Nobody travels.'],
  [startDate === null, 'The start date is missing.'],
  [startDate !== null && compareDates(startDate, today) <= 0, 'The trip would have started already.'],
]

const offerChecks = (
  { total, labels, validUntil, termsVersion, customerEmail }: SendableVersion,
  now: Date,
): Check[] => [
  [labels.some((label) => label.trim() === ''), 'A line, an option, an extra or a discount has no name.'],
  [total === null || !isPositive(total), 'There is no price.'],
  [validUntil === null, 'It does not say until when the quote is open.'],
  [validUntil !== null && validUntil <= now, 'The quote would be closed already: its validity is over.'],
  [!termsVersion?.trim(), 'The terms are missing.'],
  [!customerEmail?.trim(), 'The customer has no e-mail address.'],
]

/** Lists in sentences why a version cannot be sent now; nothing when it can. */
export const reasonsNotToSend = (
  version: SendableVersion,
  { now, today }: { now: Date; today: CalendarDate },
): string[] => {
  const checks = [...tripChecks(version, today), ...offerChecks(version, now)]
  return [
    ...checks.filter(([fails]) => fails).map(([, reason]) => reason),
    ...version.priceObstacles,
    ...version.planProblems,
  ]
}
