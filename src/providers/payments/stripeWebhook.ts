import Stripe from 'stripe'
import { WebhookRejected } from '../shared/webhookRejected'
import type { PaymentEvent, VerifyWebhook } from './paymentProvider'
import { toPaymentEvent } from './stripeEvents'

const rejected = (code: 'bad-signature' | 'bad-payload', detail: string) =>
  new WebhookRejected({ provider: 'stripe', code, detail })

const signedAt = (signature: string): number => Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1] ?? Number.NaN)

const isEvent = (value: unknown): value is Stripe.Event => {
  const { id, type, created, data } = (value ?? {}) as Partial<Record<keyof Stripe.Event, unknown>>
  const object = (data as { object?: unknown } | null | undefined)?.object
  return (
    typeof id === 'string' &&
    typeof type === 'string' &&
    typeof created === 'number' &&
    Number.isFinite(created) &&
    typeof object === 'object' &&
    object !== null
  )
}

/** Checks a Stripe signature (HMAC-SHA256 of `t.body`, scheme v1) and returns the event; throws `WebhookRejected`. */
export const verifyStripeWebhook = (webhook: VerifyWebhook, now: Date): PaymentEvent => {
  const { rawBody, signature, secret, toleranceSeconds = 300 } = webhook
  if (!signature) throw rejected('bad-signature', 'No signature was sent.')
  // The SDK refuses what is too old, not what claims to come from the future.
  if (signedAt(signature) * 1000 - now.getTime() > toleranceSeconds * 1000) {
    throw rejected('bad-signature', 'The signature was made in the future.')
  }
  let event: unknown
  try {
    event = Stripe.webhooks.constructEvent(rawBody, signature, secret, toleranceSeconds, undefined, now.getTime())
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) {
      throw rejected('bad-signature', error.message.split('\n')[0] ?? '')
    }
    throw rejected('bad-payload', 'The signed body is not a Stripe event.')
  }
  if (!isEvent(event)) throw rejected('bad-payload', 'The signed body is not a Stripe event.')
  return toPaymentEvent(event)
}
