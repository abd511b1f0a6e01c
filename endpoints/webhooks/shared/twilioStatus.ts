import { storeProviderEvent } from '@/src/commands/shared/storeProviderEvent'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { providers } from '@/src/providers/providers'
import { refuseMalformedText, signedTwilioWebhook, twilioAnswers } from './twilioWebhook'
import { refusingBadWebhook } from './webhookAnswers'

/** Takes Twilio's news of a message we sent: stored once, applied by a job. */
export const twilioStatus = webhookEndpoint({
  method: 'post',
  path: '/webhooks/twilio/status',
  operationId: 'receiveTwilioStatus',
  summary: 'Delivery news of WhatsApp messages',
  tag: 'Webhooks',
  bodyKind: 'raw',
  answers: twilioAnswers,
  handle: async ({ ctx, rawBody, incoming }) => {
    const webhook = signedTwilioWebhook(incoming, rawBody)
    const fact = refusingBadWebhook(() => providers().messaging.parseStatusWebhook(webhook))
    refuseMalformedText(webhook.params)
    if (!fact || fact.kind === 'queued') return json({ received: true })
    const payload = {
      fact: fact.kind,
      message_id: fact.messageId ?? '',
      provider_message_id: fact.providerMessageId,
      to: fact.to,
      error_code: fact.errorCode ?? '',
    }
    await storeProviderEvent(ctx, {
      type: 'twilio.status_received',
      key: `twilio:${fact.providerMessageId}:${fact.kind}`,
      data: { payload },
    })
    return json({ received: true })
  },
})
