import { createHmac } from 'node:crypto'
import { emailWebhookSecretHeader } from '@/src/providers/email/emailFromEnv'
import { testSettings } from '@/tests/support/testPayload'

const stripeSignature = (body: Buffer): string => {
  const at = Math.floor(Date.now() / 1000)
  const signed = createHmac('sha256', testSettings.STRIPE_WEBHOOK_SECRET).update(`${at}.`).update(body).digest('hex')
  return `t=${at},v1=${signed}`
}

const twilioSignature = (body: Buffer, path: string): string => {
  const params = [...new URLSearchParams(body.toString('utf8'))].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const text = `${testSettings.PUBLIC_URL}${path}${params.map(([name, value]) => `${name}${value}`).join('')}`
  return createHmac('sha1', testSettings.TWILIO_AUTH_TOKEN).update(text).digest('base64')
}

/** Headers by which each provider would prove that a webhook with this body is theirs. */
export const provenHeaders = (body: Buffer, path: string): Record<string, string> => ({
  'stripe-signature': stripeSignature(body),
  'x-twilio-signature': twilioSignature(body, path),
  [emailWebhookSecretHeader]: testSettings.POSTMARK_WEBHOOK_SECRET,
})
