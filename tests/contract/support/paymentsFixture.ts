import type { CreateCheckout, PaymentProvider } from '@/src/providers/payments/paymentProvider'
import {
  type PaymentsSandbox,
  type PaymentsSandboxSettings,
  startPaymentsSandbox,
} from '@/src/providers/payments/sandbox/startPaymentsSandbox'
import { createStripePayments } from '@/src/providers/payments/stripePayments'

export const WEBHOOK_SECRET = 'whsec_contract'
const KEY = 'sk_test_contract'

export type PaymentsFixture = { sandbox: PaymentsSandbox; payments: PaymentProvider }

/** Connects the real adapter to a sandbox; short time-outs, and no retries but the SDK's one after a cut connection. */
export const connectPayments = (sandbox: PaymentsSandbox, maxNetworkRetries = 0): PaymentProvider =>
  createStripePayments({ secretKey: KEY, apiUrl: sandbox.url, timeoutMs: 400, maxNetworkRetries })

/** Starts a sandbox and the real adapter on it. */
export const startPaymentsFixture = async (
  settings: Partial<PaymentsSandboxSettings> = {},
): Promise<PaymentsFixture> => {
  const sandbox = await startPaymentsSandbox({ webhookSecret: WEBHOOK_SECRET, apiKey: KEY, ...settings })
  return { sandbox, payments: connectPayments(sandbox) }
}

let made = 0

/** A checkout of 370.50 USD with a key of its own. */
export const aCheckout = (changes: Partial<CreateCheckout> = {}): CreateCheckout => {
  made += 1
  return {
    idempotencyKey: `checkout-${process.pid}-${Date.now()}-${made}`,
    amount: { amountMinor: 37050, currency: 'USD' },
    description: 'Deposit, Vietnam in 12 days',
    customerEmail: 'traveller@example.com',
    successUrl: 'http://localhost:8787/booking/t0ken?paid={CHECKOUT_SESSION_ID}',
    cancelUrl: 'http://localhost:8787/booking/t0ken',
    expiresAt: new Date(Math.floor(Date.now() / 1000) * 1000 + 2 * 60 * 60 * 1000),
    metadata: { payment: `payment-${made}` },
    reference: `B-${made}`,
    ...changes,
  }
}

/** Opens a checkout and pays it; returns both ids. */
export const aPaidCheckout = async ({ sandbox, payments }: PaymentsFixture, changes: Partial<CreateCheckout> = {}) => {
  const { checkoutId } = await payments.createCheckout(aCheckout(changes))
  sandbox.controls.pay(checkoutId, 'good')
  const { paymentIntentId } = await payments.getCheckout(checkoutId)
  if (paymentIntentId === null) throw new Error('A paid checkout has a payment.')
  return { checkoutId, paymentIntentId }
}

/** Collects an async iterable. */
export const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}
