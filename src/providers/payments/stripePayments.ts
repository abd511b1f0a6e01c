import Stripe from 'stripe'
import type { CreateCheckout, CreateRefund, PaymentProvider, PaymentState } from './paymentProvider'
import { toStripeAmount } from './stripeAmounts'
import { RELEVANT_EVENT_TYPES, toPaymentEvent } from './stripeEvents'
import { callStripe, refusedBeforeStripe, stripeFailure } from './stripeFailures'
import { toCheckout, toPaymentState, toRefund } from './stripeStates'
import { verifyStripeWebhook } from './stripeWebhook'

export type StripeSettings = {
  secretKey: string
  /** Stripe itself unless given; the sandbox's address, with a path prefix if it is mounted under one. */
  apiUrl?: string
  timeoutMs?: number
  maxNetworkRetries?: number
  clock?: () => Date
}

const READ = { mutates: false }
const WRITE = { mutates: true }

const prefixed = (prefix: string) => {
  const inner = Stripe.createNodeHttpClient()
  const client = Object.create(inner) as typeof inner
  client.makeRequest = (host, port, path, ...rest) => inner.makeRequest(host, port, `${prefix}${path}`, ...rest)
  return client
}

const addressOf = (apiUrl: string | undefined): Partial<ConstructorParameters<typeof Stripe>[1]> => {
  if (!apiUrl) return {}
  const { protocol, hostname, port, pathname } = new URL(apiUrl)
  const isHttp = protocol === 'http:'
  const prefix = pathname.replace(/\/$/, '')
  return {
    host: hostname,
    port: port || (isHttp ? 80 : 443),
    protocol: isHttp ? 'http' : 'https',
    ...(prefix ? { httpClient: prefixed(prefix) } : {}),
  }
}

const sessionParams = (checkout: CreateCheckout): Stripe.Checkout.SessionCreateParams => {
  const { amount, currency } = toStripeAmount(checkout.amount)
  return {
    mode: 'payment',
    // The customer pays in the document's currency, never in one Stripe converts it to.
    adaptive_pricing: { enabled: false },
    line_items: [
      { quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: checkout.description } } },
    ],
    ...(checkout.customerEmail ? { customer_email: checkout.customerEmail } : {}),
    success_url: checkout.successUrl,
    cancel_url: checkout.cancelUrl,
    expires_at: Math.floor(checkout.expiresAt.getTime() / 1000),
    client_reference_id: checkout.reference,
    metadata: checkout.metadata,
    // Refund and dispute events name the payment, not the checkout: it carries the same marks.
    payment_intent_data: { description: checkout.description, metadata: checkout.metadata },
  }
}

const readPayment = async (
  stripe: Stripe,
  by: { checkoutId: string } | { paymentIntentId: string },
): Promise<PaymentState> => {
  const session =
    'checkoutId' in by
      ? await stripe.checkout.sessions.retrieve(by.checkoutId)
      : ((await stripe.checkout.sessions.list({ payment_intent: by.paymentIntentId, limit: 1 })).data[0] ?? null)
  const intentId = 'paymentIntentId' in by ? by.paymentIntentId : session?.payment_intent
  if (typeof intentId !== 'string') return toPaymentState({ session, intent: null, refunds: [], disputes: [] })
  const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ['latest_charge'] })
  if (intent.amount_received === 0) return toPaymentState({ session, intent, refunds: [], disputes: [] })
  const [refunds, disputes] = await Promise.all([
    stripe.refunds.list({ payment_intent: intentId, limit: 100 }),
    stripe.disputes.list({ payment_intent: intentId, limit: 1 }),
  ])
  return toPaymentState({ session, intent, refunds: refunds.data, disputes: disputes.data })
}

const createRefund = async (stripe: Stripe, refund: CreateRefund) => {
  const { amount, currency } = toStripeAmount(refund.amount)
  const intent = await callStripe(READ, () => stripe.paymentIntents.retrieve(refund.paymentIntentId))
  // Stripe takes a bare number and would refund 500000 dong of a dollar payment as 5000 dollars.
  if (intent.currency !== currency) {
    throw refusedBeforeStripe('refund-currency-mismatch', `The payment was made in ${intent.currency.toUpperCase()}.`)
  }
  const params = { payment_intent: refund.paymentIntentId, amount, reason: refund.reason, metadata: refund.metadata }
  return toRefund(
    await callStripe(WRITE, () => stripe.refunds.create(params, { idempotencyKey: refund.idempotencyKey })),
  )
}

const expire = async (stripe: Stripe, checkoutId: string) => {
  const before = await callStripe(READ, () => stripe.checkout.sessions.retrieve(checkoutId))
  if (before.status !== 'open') return before
  try {
    return await callStripe(WRITE, () => stripe.checkout.sessions.expire(checkoutId, {}))
  } catch (error) {
    // The customer may have paid, or its time may have come, between the two calls.
    const after = await callStripe(READ, () => stripe.checkout.sessions.retrieve(checkoutId))
    if (after.status !== 'open') return after
    throw error
  }
}

async function* listEvents(stripe: Stripe, { since, startingAfter }: { since: Date; startingAfter?: string }) {
  const params = {
    created: { gte: Math.floor(since.getTime() / 1000) },
    types: RELEVANT_EVENT_TYPES,
    limit: 100,
    ...(startingAfter ? { starting_after: startingAfter } : {}),
  }
  try {
    for await (const event of stripe.events.list(params)) yield toPaymentEvent(event)
  } catch (error) {
    throw stripeFailure(error, READ)
  }
}

/** Payments by Stripe Checkout; the sandbox is the same adapter with another `apiUrl` and key. */
export const createStripePayments = (settings: StripeSettings): PaymentProvider => {
  const { secretKey, apiUrl, timeoutMs = 15_000, maxNetworkRetries = 2, clock = () => new Date() } = settings
  const stripe = new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries,
    telemetry: false,
    ...addressOf(apiUrl),
  })
  return {
    name: 'stripe',
    createCheckout: async (checkout) => {
      const params = sessionParams(checkout)
      const { idempotencyKey } = checkout
      return toCheckout(await callStripe(WRITE, () => stripe.checkout.sessions.create(params, { idempotencyKey })))
    },
    expireCheckout: async (checkoutId) => toCheckout(await expire(stripe, checkoutId)),
    getCheckout: async (checkoutId) =>
      toCheckout(await callStripe(READ, () => stripe.checkout.sessions.retrieve(checkoutId))),
    getPayment: (by) => callStripe(READ, () => readPayment(stripe, by)),
    refund: (refund) => createRefund(stripe, refund),
    listEvents: (range) => listEvents(stripe, range),
    verifyWebhook: (webhook) => verifyStripeWebhook(webhook, clock()),
  }
}
