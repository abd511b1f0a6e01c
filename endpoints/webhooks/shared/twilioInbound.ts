import { storeProviderEvent } from '@/src/commands/shared/storeProviderEvent'
import { cleanText } from '@/src/domain/shared/cleanText'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { providers } from '@/src/providers/providers'
import { signedTwilioWebhook, twilioAnswers } from './twilioWebhook'
import { refusingBadWebhook } from './webhookAnswers'

const cleanParams = (params: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [cleanText(name), cleanText(value)]))

/** Takes a message a customer sent us through Twilio: stored once, applied by a job. */
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
    const { providerMessageId } = refusingBadWebhook(() => providers().messaging.parseInboundWebhook(webhook))
    await storeProviderEvent(ctx, {
      type: 'twilio.message_received',
      key: `twilio:in:${providerMessageId}`,
      // Characters no column can keep cost the characters, never the message.
      data: { payload: cleanParams(webhook.params) },
    })
    return json({ received: true })
  },
})
