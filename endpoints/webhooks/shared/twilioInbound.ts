import { storeProviderEvent } from '@/src/commands/shared/storeProviderEvent'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { providers } from '@/src/providers/providers'
import { refuseMalformedText, signedTwilioWebhook, twilioAnswers } from './twilioWebhook'
import { refusingBadWebhook } from './webhookAnswers'

/** Takes a message a customer sent us through Twilio: stored once. */
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
    refuseMalformedText(webhook.params)
    await storeProviderEvent(ctx, {
      type: 'twilio.message_received',
      key: `twilio:in:${providerMessageId}`,
      data: { payload: webhook.params },
    })
    return json({ received: true })
  },
})
