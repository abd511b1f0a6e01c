import type { Env } from '@/src/platform/env'
import type { PaymentProvider } from './paymentProvider'
import { createStripePayments } from './stripePayments'

/** The key the payments sandbox accepts; it opens nothing anywhere else. */
export const sandboxPaymentsKey = 'sk_test_sandbox'

/** Stripe when a secret key is set, else the same adapter against the sandbox beside this process. */
export const paymentsFromEnv = ({ STRIPE_SECRET_KEY, STRIPE_API_URL, PORT }: Env): PaymentProvider =>
  STRIPE_SECRET_KEY
    ? createStripePayments({ secretKey: STRIPE_SECRET_KEY, apiUrl: STRIPE_API_URL })
    : createStripePayments({ secretKey: sandboxPaymentsKey, apiUrl: STRIPE_API_URL ?? `http://127.0.0.1:${PORT + 1}` })
