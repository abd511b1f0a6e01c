import { createHmac, randomUUID } from 'node:crypto'
import { type Load, ratePerSecond } from '@/tests/bench/measure'
import { alternating } from '@/tests/bench/rounds'
import type { Row } from '@/tests/bench/table'

type Places = { product: string; express: string; secret: string }

const eventBody = (): string =>
  JSON.stringify({
    id: `evt_${randomUUID()}`,
    object: 'event',
    api_version: '2025-09-30.clover',
    created: Math.floor(Date.now() / 1000),
    type: 'checkout.session.completed',
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    data: {
      object: {
        id: `cs_test_${randomUUID()}`,
        object: 'checkout.session',
        amount_total: 30_000,
        currency: 'usd',
        client_reference_id: 'B-2026-00001',
        customer_details: { email: 'demo.traveller@example.com', name: 'Demo Traveller', phone: null },
        expires_at: Math.floor(Date.now() / 1000) + 3_600,
        metadata: { payment_id: randomUUID(), booking_id: randomUUID(), booking_reference: 'B-2026-00001' },
        mode: 'payment',
        payment_intent: `pi_${randomUUID()}`,
        payment_status: 'paid',
        status: 'complete',
        success_url: 'https://website.example/booking',
      },
    },
  })

/** Signs as Stripe does: `t=…,v1=HMAC-SHA256(secret, "t.body")`, docs.stripe.com/webhooks#verify-manually. */
const signed = (secret: string) => () => {
  const body = eventBody()
  const time = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')
  return { body, headers: { 'stripe-signature': `t=${time},v1=${signature}` } }
}

const load = (url: string, secret: string): Load => ({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json; charset=utf-8' },
  next: signed(secret),
})

/** An event of Stripe's verified, stored and acknowledged, beside a bare Express handler that does so with one INSERT. */
export const webhookBench = async ({ product, express, secret }: Places): Promise<Row[]> => {
  const rates = await alternating({
    ours: () => ratePerSecond(load(`${product}/webhooks/stripe`, secret)),
    express: () => ratePerSecond(load(`${express}/webhook`, secret)),
  })
  return [
    {
      what: 'POST /webhooks/stripe',
      ours: rates.ours,
      peer: 'bare Express with the stripe SDK and one INSERT by pg',
      theirs: rates.express,
      unit: '/s',
      atLeast: 0.5,
    },
  ]
}
