import { createHmac } from 'node:crypto'

type Signed = { id: string; timestamp: number; body: string }

const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ''), 'base64')

/** Signs as Standard Webhooks 1.0 says: `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`; `timestamp` in seconds. */
export const signWebhook = (secret: string, { id, timestamp, body }: Signed): string =>
  `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`

/** Makes the three headers of a webhook; while a secret is being changed both sign, the new one first. */
export const webhookHeaders = (secrets: readonly string[], signed: Signed): Record<string, string> => ({
  'webhook-id': signed.id,
  'webhook-timestamp': String(signed.timestamp),
  'webhook-signature': secrets.map((secret) => signWebhook(secret, signed)).join(' '),
})
