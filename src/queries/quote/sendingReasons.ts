import { planProblems } from '@/src/domain/finance/paymentPlan'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import { reasonsNotToSend } from '@/src/domain/quote/reasonsNotToSend'
import type { TripContent } from '@/src/domain/quote/tripContent'
import { travelersOf } from '@/src/domain/quote/tripPricingOf'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { planOf, type StoredPlan } from './planOf'

type Given = {
  version: StoredPlan & Pick<QuoteVersion, 'title' | 'letter' | 'validUntil' | 'termsVersion'>
  content: TripContent
  priced: PricedContent
  customerEmail: string | null
  today: CalendarDate
  /** What the price's standing with the managers holds against it, in sentences. */
  obstacles: readonly string[]
}

const labelsOf = ({ lines, options, adjustments }: TripContent): string[] => [
  ...[...lines, ...adjustments].map(({ label }) => label),
  ...options.map(({ name }) => name),
]

const countsOf = (content: TripContent) => {
  const travelers = travelersOf(content)
  const adults = travelers.filter(({ kind }) => kind === 'adult').length
  return { adults, children: travelers.length - adults }
}

/** Lists in sentences why a version with this content and price cannot be sent now; nothing when it can. */
export const sendingReasons = (
  { now }: Pick<Context, 'now'>,
  { version, content, priced, customerEmail, today, obstacles }: Given,
): string[] =>
  reasonsNotToSend(
    {
      title: version.title,
      days: content.days,
      texts: [version.letter ?? null, content.arrival.text, content.departure.text],
      labels: labelsOf(content),
      total: priced.shown.quote.total,
      travelers: countsOf(content),
      startDate: content.startDate,
      validUntil: version.validUntil ? new Date(version.validUntil) : null,
      planProblems: planProblems(planOf(version)),
      termsVersion: version.termsVersion,
      customerEmail,
      priceObstacles: obstacles,
    },
    { now, today },
  )
