import type Stripe from 'stripe'
import type { PaymentEvent, PaymentEventKind, PaymentMetadata } from './paymentProvider'

const KINDS: Record<string, PaymentEventKind> = {
  'checkout.session.completed': 'checkout-completed',
  'checkout.session.async_payment_succeeded': 'payment-succeeded',
  'checkout.session.async_payment_failed': 'payment-failed',
  'checkout.session.expired': 'checkout-expired',
  'payment_intent.succeeded': 'payment-succeeded',
  'payment_intent.payment_failed': 'payment-failed',
  'payment_intent.canceled': 'payment-cancelled',
  'charge.refunded': 'refund-changed',
  'refund.created': 'refund-changed',
  'refund.updated': 'refund-changed',
  'refund.failed': 'refund-changed',
  'charge.dispute.created': 'dispute-changed',
  'charge.dispute.updated': 'dispute-changed',
  'charge.dispute.closed': 'dispute-changed',
}

/** The event types the application acts on: what to subscribe a webhook to, and what the reconcile job lists. */
export const RELEVANT_EVENT_TYPES: string[] = Object.keys(KINDS)

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const idOf = (value: unknown): string | null => text(value) ?? text((value as { id?: unknown } | null | undefined)?.id)

const metadataOf = (value: unknown): PaymentMetadata => {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** Reduces a Stripe event to its neutral facts: what kind of news, about which checkout and payment. */
export const toPaymentEvent = (event: Stripe.Event): PaymentEvent => {
  const object = event.data.object as unknown as Record<string, unknown>
  const objectType = text(object.object) ?? ''
  const objectId = text(object.id)
  return {
    id: event.id,
    type: event.type,
    kind: Object.hasOwn(KINDS, event.type) ? (KINDS[event.type] ?? 'other') : 'other',
    createdAt: new Date(event.created * 1000),
    objectType,
    objectId,
    checkoutId: objectType === 'checkout.session' ? objectId : null,
    paymentIntentId: objectType === 'payment_intent' ? objectId : idOf(object.payment_intent),
    metadata: metadataOf(object.metadata),
  }
}
