import { createHash } from 'node:crypto'
import { z } from 'zod'
import { storeProviderEvent } from '@/src/commands/shared/storeProviderEvent'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { parseJson } from '@/src/platform/http/readJson'
import { providers } from '@/src/providers/providers'
import { postmarkRefusals, refuseStrangers } from './postmarkSecret'
import { refusingBadWebhook, webhookAnswer } from './webhookAnswers'

/** Takes Postmark's news of a message: stored once, applied by a job. */
export const postmark = webhookEndpoint({
  method: 'post',
  path: '/webhooks/postmark',
  operationId: 'receivePostmarkEvent',
  summary: 'Delivery, bounce, complaint and open news of e-mails',
  tag: 'Webhooks',
  bodyKind: 'raw',
  admit: refuseStrangers,
  answers: {
    200: { description: 'Taken, also when it was taken before', schema: webhookAnswer },
    400: { description: 'Not a Postmark webhook' },
    ...postmarkRefusals,
  },
  handle: async ({ ctx, rawBody, incoming }) => {
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
