import Stripe from 'stripe'
import { env } from '@/src/platform/env'
import { sandboxPaymentsKey } from '@/src/providers/payments/paymentsFromEnv'
import { testSettings } from '@/tests/support/testPayload'

type Made = { id: string; client_reference_id?: string | null }

/** Lists what the provider made for one of our references, whether or not we ever heard of it. */
export const madeAtStripe = async (what: 'checkout/sessions', reference: string): Promise<Made[]> => {
  const response = await fetch(`${env().STRIPE_API_URL}/v1/${what}?limit=100`, {
    headers: { authorization: `Bearer ${sandboxPaymentsKey}` },
  })
  const { data } = (await response.json()) as { data: Made[] }
  return data.filter((made) => made.client_reference_id === reference)
}

/** Delivers an event to the webhook's door as Stripe does, signed now. */
export const deliverStripe = (url: string, event: object): Promise<Response> => {
  const payload = JSON.stringify(event)
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: testSettings.STRIPE_WEBHOOK_SECRET })
  return fetch(`${url}/webhooks/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    body: payload,
  })
}
