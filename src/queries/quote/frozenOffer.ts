import type { PaymentPlan } from '@/src/domain/finance/paymentPlan'
import type { QuoteView } from '@/src/domain/quote/quoteView'

/** What a version offers: what the customer sees of it but for its status, and how it is paid. */
export type FrozenOffer = { view: Omit<QuoteView, 'status' | 'canAccept'>; plan: PaymentPlan }
