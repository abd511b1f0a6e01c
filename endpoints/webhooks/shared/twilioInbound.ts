import { createHash } from 'node:crypto'
import { storeProviderEvent } from '@/src/commands/shared/storeProviderEvent'
import { cleanText } from '@/src/domain/shared/cleanText'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { providers } from '@/src/providers/providers'
import { signedTwilioWebhook, twilioAnswers } from './twilioWebhook'
import { refusingBadWebhook } from './webhookAnswers'

const cleanParams = (params: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [cleanText(name), cleanText(value)]))

/** Takes a message a customer sent us through Twilio: stored once, applied by a job; also what Twilio signed and nobody can read. */
export const twilioInbound = webhookEndpoint({
  method: 'post',
  path: '/webhooks/twilio/inbound',
  operationId: 'receiveTwilioMessage',
  summary: 'WhatsApp messages from customers',
  tag: 'Webhooks',
  bodyKind: 'raw',
  answers: twilioAnswers,
  handle: async ({ ctx, rawBody, incoming }) => {
    const webhook = signedTwilioWebhook(incoming, rawBody)
    const received = refusingBadWebhook(() => providers().messaging.parseInboundWebhook(webhook))
    const name = received?.providerMessageId ?? `sha256:${createHash('sha256').update(rawBody).digest('hex')}`
    await storeProviderEvent(ctx, {
      type: 'twilio.message_received',
      key: `twilio:in:${name}`,
      // Characters no column can keep cost the characters, never the message.
      data: { payload: cleanParams(webhook.params) },
    })
    return json({ received: true })
  },
})
