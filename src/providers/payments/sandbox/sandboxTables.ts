type Metadata = Record<string, string>

/** Rows in the shape Stripe's API answers them, cut down to the fields an integration of Checkout reads. */
export type SessionRow = {
  id: string
  object: 'checkout.session'
  mode: 'payment'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid'
  amount_subtotal: number
  amount_total: number
  currency: string
  payment_intent: string | null
  payment_method_types: string[]
  url: string | null
  success_url: string
  cancel_url: string | null
  customer_email: string | null
  customer_details: { email: string } | null
  client_reference_id: string | null
  metadata: Metadata
  created: number
  expires_at: number
  livemode: false
  /** Not Stripe's: what the hosted page shows and the payment inherits. */
  sandbox: { description: string; intentMetadata: Metadata }
}

export type IntentRow = {
  id: string
  object: 'payment_intent'
  status: 'requires_payment_method' | 'succeeded' | 'canceled'
  amount: number
  amount_received: number
  currency: string
  latest_charge: string | null
  last_payment_error: { type: 'card_error'; code: string; decline_code?: string; message: string } | null
  canceled_at: number | null
  cancellation_reason: string | null
  description: string
  metadata: Metadata
  created: number
  livemode: false
}

export type ChargeRow = {
  id: string
  object: 'charge'
  status: 'succeeded' | 'failed'
  paid: boolean
  captured: boolean
  amount: number
  amount_captured: number
  amount_refunded: number
  refunded: boolean
  disputed: boolean
  currency: string
  payment_intent: string
  failure_code: string | null
  failure_message: string | null
  metadata: Metadata
  created: number
  livemode: false
}

export type RefundRow = {
  id: string
  object: 'refund'
  status: 'succeeded' | 'failed'
  amount: number
  currency: string
  charge: string
  payment_intent: string
  reason: string | null
  metadata: Metadata
  created: number
}

export type DisputeRow = {
  id: string
  object: 'dispute'
  status: 'needs_response' | 'won' | 'lost'
  amount: number
  currency: string
  charge: string
  payment_intent: string
  reason: string
  metadata: Metadata
  created: number
  livemode: false
}

export type EventRow = {
  id: string
  object: 'event'
  type: string
  created: number
  data: { object: object }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
}

/** One webhook delivery of one event; `nextAttemptAt` is in milliseconds. */
export type DeliveryRow = {
  id: string
  eventId: string
  status: 'pending' | 'held' | 'delivered' | 'dropped' | 'given-up'
  attempts: number
  nextAttemptAt: number
  lastStatus: number | null
}

/** The stored answer of an idempotency key. */
export type AnswerRow = {
  id: string
  fingerprint: string
  requestId: string
  status: number
  body: object
  createdAt: number
}

export type SandboxTables = {
  session: SessionRow
  intent: IntentRow
  charge: ChargeRow
  refund: RefundRow
  dispute: DisputeRow
  event: EventRow
  delivery: DeliveryRow
  answer: AnswerRow
}

export type SandboxTable = keyof SandboxTables
