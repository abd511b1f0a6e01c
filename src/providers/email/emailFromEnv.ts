import type { Env } from '@/src/platform/env'
import { databaseEmailStore } from './databaseEmailStore'
import type { EmailProvider } from './emailProvider'
import { createPostmarkEmail } from './postmarkEmail'
import { createSandboxEmail } from './sandboxEmail'

/** The header that carries our secret in Postmark's webhooks, where basic auth is not used. */
export const emailWebhookSecretHeader = 'x-webhook-secret'

const tellOurselves =
  ({ publicUrl, POSTMARK_WEBHOOK_SECRET = '' }: Env, path: string) =>
  async (webhook: object) => {
    const { ok, status } = await fetch(`${publicUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [emailWebhookSecretHeader]: POSTMARK_WEBHOOK_SECRET },
      body: JSON.stringify(webhook),
      signal: AbortSignal.timeout(10_000),
    })
    if (!ok) throw new Error(`Our own webhook answered ${status}.`)
  }

/** Postmark when a server token is set, else the sandbox, which reports to our own webhook as Postmark would. */
export const emailFromEnv = (env: Env): EmailProvider =>
  env.POSTMARK_SERVER_TOKEN
    ? createPostmarkEmail({ serverToken: env.POSTMARK_SERVER_TOKEN, apiUrl: env.POSTMARK_API_URL })
    : createSandboxEmail({
        store: databaseEmailStore,
        notify: tellOurselves(env, '/webhooks/postmark'),
        receive: tellOurselves(env, '/webhooks/postmark/inbound'),
      })
