import type { PaymentPlan } from '@/src/domain/finance/paymentPlan'
import type { Granularity } from '@/src/domain/quote/pricing'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'

/** What a version offers: what the customer sees of it but for its status, and how it is paid. */
export type FrozenOffer = {
  view: Omit<QuoteView, 'status' | 'canAccept'>
  plan: PaymentPlan
  granularity: Granularity
  /** The day its payment plan was first worked out from. */
  plannedOn: CalendarDate
}

type Later = 'changes' | 'options' | 'extras' | 'choice' | 'arrival' | 'departure' | 'route' | 'stays' | 'attachments'

/** An offer as it was frozen, perhaps before there was anything to choose. */
export type StoredOffer = Pick<FrozenOffer, 'plan'> &
  Partial<FrozenOffer> & {
    view: Omit<FrozenOffer['view'], Later> & Partial<FrozenOffer['view']>
  }
