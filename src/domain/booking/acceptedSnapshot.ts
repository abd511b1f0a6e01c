import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { DayView } from '@/src/domain/shared/dayView'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import type { PlanLineView, PriceLineView, TermsView, Travelers } from '@/src/domain/shared/offerView'

/** Through which door a quote was accepted: the customer's own click, or a deposit that staff recorded. */
export type AcceptanceDoor = 'customer' | 'deposit'

/** What was chosen of what the offer left to its customer. */
export type ChosenView = {
  option: { id: string; name: string } | null
  extras: { id: string; label: string; amount: Money }[]
}

/** What the customer accepted, frozen: shown read-only for ever beside the copy staff go on editing. */
export type AcceptedSnapshot = {
  quoteReference: string
  version: number
  versionHash: string
  pdfHash: string | null
  /** ISO 8601 instant. */
  acceptedAt: string
  acceptedBy: {
    door: AcceptanceDoor
    name: string | null
    address: string | null
    userAgent: string | null
    staffName: string | null
  }
  title: string
  language: Language
  travelers: Travelers
  startDate: CalendarDate | null
  endDate: CalendarDate | null
  days: DayView[]
  inclusions: string[]
  exclusions: string[]
  /** Null where there was nothing to choose; missing in what was accepted before there was. */
  chosen?: ChosenView | null
  priceLines: PriceLineView[]
  total: Money
  perPerson: Money | null
  paymentPlan: PlanLineView[]
  terms: TermsView
}
