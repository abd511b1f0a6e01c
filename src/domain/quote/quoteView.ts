import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CompanyView } from '@/src/domain/shared/companyView'
import type { DayView } from '@/src/domain/shared/dayView'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import type { PlanLineView, PriceLineView, TermsView, Travelers } from '@/src/domain/shared/offerView'
import type { Picture } from '@/src/domain/shared/picture'
import type { RouteStop } from '@/src/domain/shared/tourRoute'
import type { AttachmentView } from './attachmentView'
import type { ExtraView, OptionView } from './choiceView'
import type { TripChange } from './compareTrips'
import type { QuoteChoice } from './quoteChoice'
import type { QuoteVersionStatus } from './quoteVersionMachine'
import type { StayView } from './stayView'
import type { TransitView } from './transitView'

/** Everything a customer may see of the newest sent version of a quote, and nothing else. */
export type QuoteView = {
  reference: string
  version: number
  title: string
  language: Language
  status: QuoteVersionStatus
  canAccept: boolean
  /** ISO 8601 instant. */
  validUntil: string
  customerName: string
  travelers: Travelers
  startDate: CalendarDate | null
  endDate: CalendarDate | null
  durationDays: number
  cover: Picture | null
  letter: string | null
  /** What is different from the version the customer last looked at; nothing for the first. */
  changes: TripChange[]
  /** Null where nothing is said of it. */
  arrival: TransitView | null
  departure: TransitView | null
  days: DayView[]
  /** The places the days name, as far as it is known where they are. */
  route: RouteStop[]
  /** Where one sleeps whatever is chosen. */
  stays: StayView[]
  inclusions: string[]
  exclusions: string[]
  /** Nothing where there is one way to travel only. */
  options: OptionView[]
  extras: ExtraView[]
  /** What the prices below are for. */
  choice: QuoteChoice
  priceLines: PriceLineView[]
  total: Money
  perPerson: Money | null
  paymentPlan: PlanLineView[]
  attachments: AttachmentView[]
  terms: TermsView
  advisor: { name: string; email: string | null; phone: string | null }
  company: CompanyView
}
