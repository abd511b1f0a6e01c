import { storeStripeEvent } from '@/src/commands/finance/storeStripeEvent'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { env } from '@/src/platform/env'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { HttpProblem } from '@/src/platform/http/problem'
import { validationProblem } from '@/src/platform/http/readJson'
import type { PaymentEvent } from '@/src/providers/payments/paymentProvider'
import { providers } from '@/src/providers/providers'
import { WebhookRejected } from '@/src/providers/shared/webhookRejected'

const toleranceSeconds = 300

const secretOf = (): string => {
  const secret = env().STRIPE_WEBHOOK_SECRET
  if (secret) return secret
  throw new HttpProblem({
    status: 503,
    code: 'webhook-not-configured',
    detail: 'Webhooks are not set up here yet.',
    headers: { 'retry-after': '60' },
  })
}

const verify = (rawBody: Buffer, signature: string | undefined): PaymentEvent => {
  const secret = secretOf()
  try {
    return providers().payments.verifyWebhook({ rawBody, signature, secret, toleranceSeconds })
  } catch (error) {
    if (!(error instanceof WebhookRejected)) throw error
    throw new HttpProblem({ status: 400, code: error.code, detail: 'The signature does not hold for this body.' })
  }
}

/** JSON may hold what PostgreSQL cannot keep. */
const assertText = ({ id, type, checkoutId, paymentIntentId, metadata }: PaymentEvent): void => {
  const texts = [id, type, checkoutId ?? '', paymentIntentId ?? '', ...Object.entries(metadata).flat()]
  if (texts.every(isWellFormedText)) return
  throw validationProblem([
    { path: 'data.object', message: 'holds characters that are not text', code: 'malformed-text' },
  ])
}

/** Takes Stripe's news: verified before it is read, stored once, applied by a job. */
export const stripeWebhook = webhookEndpoint({
  method: 'post',
  path: '/webhooks/stripe',
  operationId: 'receiveStripeEvent',
  summary: 'Stripe’s events',
  tag: 'Webhooks',
  bodyKind: 'raw',
  answers: {
    200: { description: 'Kept, known already, or of no interest.' },
    400: { description: 'The signature does not hold.' },
    503: { description: 'No secret is configured.' },
  },
  handle: async ({ ctx, rawBody, incoming }) => {
    const event = verify(rawBody, incoming.headers.get('stripe-signature') ?? undefined)
    assertText(event)
    if (event.kind !== 'other') await storeStripeEvent(ctx, event)
    return json({ received: true })
  },
})
