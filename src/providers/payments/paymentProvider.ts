import type { Money } from '@/src/domain/shared/money'

export type PaymentMetadata = Record<string, string>

export type CreateCheckout = {
  /** Ours; repeating a call under one key never opens a second checkout. */
  idempotencyKey: string
  amount: Money
  /** What the customer reads beside the amount. */
  description: string
  customerEmail: string | null
  /** `{CHECKOUT_SESSION_ID}` in it is replaced by the provider. */
  successUrl: string
  cancelUrl: string
  /** Between 30 minutes and 24 hours from now, and the same instant on every repeat. */
  expiresAt: Date
  metadata: PaymentMetadata
  /** Our reference, shown in the provider's dashboard. */
  reference: string
}

export type CheckoutStatus = 'open' | 'complete' | 'expired'

export type Checkout = {
  checkoutId: string
  /** Where the customer pays; `null` once the checkout is no longer open. */
  url: string | null
  status: CheckoutStatus
  paid: boolean
  amount: Money
  /** `null` until the customer tried to pay. */
  paymentIntentId: string | null
  expiresAt: Date
  metadata: PaymentMetadata
  reference: string | null
}

/** `open`: money may still come, even after a declined card; `expired` and `cancelled`: it cannot come any more. */
export type PaymentStatus = 'open' | 'processing' | 'succeeded' | 'cancelled' | 'expired'
export type RefundStatus = 'pending' | 'succeeded' | 'failed' | 'cancelled'
export type DisputeStatus = 'open' | 'won' | 'lost'

export type PaymentRefund = {
  refundId: string
  amount: Money
  status: RefundStatus
  createdAt: Date
  metadata: PaymentMetadata
}
export type PaymentDispute = { disputeId: string; amount: Money; status: DisputeStatus; reason: string }

/** What is true at the provider now, whatever order its news arrived in. */
export type PaymentState = {
  checkoutId: string | null
  paymentIntentId: string | null
  reference: string | null
  status: PaymentStatus
  /** What was asked for. */
  amount: Money
  /** What came in, before refunds. */
  captured: Money
  capturedAt: Date | null
  /** What went back for good; refunds still pending are in `refunds` only. */
  refunded: Money
  refunds: PaymentRefund[]
  dispute: PaymentDispute | null
  /** The last declined attempt, if nothing was captured since. */
  lastFailure: { code: string; message: string } | null
  metadata: PaymentMetadata
}

export type CreateRefund = {
  idempotencyKey: string
  paymentIntentId: string
  amount: Money
  reason: 'requested_by_customer' | 'duplicate' | 'fraudulent'
  metadata: PaymentMetadata
}

export type PaymentEventKind =
  | 'checkout-completed'
  | 'checkout-expired'
  | 'payment-succeeded'
  | 'payment-failed'
  | 'payment-cancelled'
  | 'refund-changed'
  | 'dispute-changed'
  | 'other'

/** A provider's news, reduced to where to look: a handler reads the object's present state by these ids. */
export type PaymentEvent = {
  id: string
  /** The provider's own name of it. */
  type: string
  kind: PaymentEventKind
  createdAt: Date
  objectType: string
  objectId: string | null
  checkoutId: string | null
  paymentIntentId: string | null
  metadata: PaymentMetadata
}

export type VerifyWebhook = {
  rawBody: string | Buffer
  signature: string | undefined
  secret: string
  /** Seconds the signature's time may differ from now, either way. */
  toleranceSeconds?: number
}

/** Payments as the application sees them; every method throws `ProviderFailure`, `verifyWebhook` `WebhookRejected`. */
export type PaymentProvider = {
  name: string
  createCheckout(checkout: CreateCheckout): Promise<Checkout>
  /** Closes an open checkout; one that is already complete or expired is returned as it is. */
  expireCheckout(checkoutId: string): Promise<Checkout>
  getCheckout(checkoutId: string): Promise<Checkout>
  getPayment(by: { checkoutId: string } | { paymentIntentId: string }): Promise<PaymentState>
  refund(refund: CreateRefund): Promise<PaymentRefund>
  /** Events newest first, page by page, from `since` (at most 30 days ago) on; `startingAfter` (an event id) goes on below that event. */
  listEvents(range: { since: Date; startingAfter?: string }): AsyncIterable<PaymentEvent>
  verifyWebhook(webhook: VerifyWebhook): PaymentEvent
}
