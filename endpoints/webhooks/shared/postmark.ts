import { createHash } from 'node:crypto'
import { z } from 'zod'
import { storeProviderEvent } from '@/src/commands/shared/storeProviderEvent'
import { env } from '@/src/platform/env'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { HttpProblem } from '@/src/platform/http/problem'
import { parseJson } from '@/src/platform/http/readJson'
import { emailWebhookSecretHeader } from '@/src/providers/email/emailFromEnv'
import { emailWebhookAuthorized } from '@/src/providers/email/emailWebhookAuthorized'
import { providers } from '@/src/providers/providers'
import { refusingBadWebhook, webhookAnswer } from './webhookAnswers'

const refuseStrangers = (headers: Headers): void => {
  const secret = env().POSTMARK_WEBHOOK_SECRET
  if (!secret)
    throw new HttpProblem({
      status: 503,
      code: 'not-configured',
      detail: 'No secret is set for this webhook.',
      headers: { 'retry-after': '300' },
    })
  const given = {
    authorization: headers.get('authorization') ?? undefined,
    secretHeader: headers.get(emailWebhookSecretHeader) ?? undefined,
  }
  if (!emailWebhookAuthorized({ ...given, secret }))
    throw new HttpProblem({ status: 401, code: 'not-signed-in', detail: 'The secret is not right.' })
}

/** Takes Postmark's news of a message: stored once, applied by a job. */
export const postmark = webhookEndpoint({
  method: 'post',
  path: '/webhooks/postmark',
  operationId: 'receivePostmarkEvent',
  summary: 'Delivery, bounce, complaint and open news of e-mails',
  tag: 'Webhooks',
  bodyKind: 'raw',
  answers: {
    200: { description: 'Taken, also when it was taken before', schema: webhookAnswer },
    400: { description: 'Not a Postmark webhook' },
    401: { description: 'The secret is not right' },
    503: { description: 'No secret is configured' },
  },
  handle: async ({ ctx, rawBody, incoming }) => {
    refuseStrangers(incoming.headers)
    const payload = parseJson(rawBody, incoming.headers)
    const facts = refusingBadWebhook(() => providers().email.parseWebhook(payload))
    if (facts.length === 0) return json({ received: true })
    const key = `postmark:${createHash('sha256').update(rawBody).digest('hex')}`
    await storeProviderEvent(ctx, {
      type: 'postmark.event_received',
      key,
      data: { payload: z.record(z.string(), z.unknown()).parse(payload) },
    })
    return json({ received: true })
  },
})
