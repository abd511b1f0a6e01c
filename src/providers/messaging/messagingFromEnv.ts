import type { Env } from '@/src/platform/env'
import { databaseMessagingStore } from './databaseMessagingStore'
import type { MessagingProvider, MessagingWebhook } from './messagingProvider'
import { createSandboxMessaging } from './sandboxMessaging'
import { createTwilioMessaging } from './twilioMessaging'

const tellOurselves = async ({ url, params, signature }: MessagingWebhook): Promise<void> => {
  const { ok, status } = await fetch(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': signature ?? '' },
    body: new URLSearchParams(params),
    signal: AbortSignal.timeout(10_000),
  })
  if (!ok) throw new Error(`Our own webhook answered ${status}.`)
}

/** Twilio when an account is set, else the sandbox, which reports to our own webhook as Twilio would. */
export const messagingFromEnv = (env: Env): MessagingProvider => {
  const statusCallbackUrl = `${env.publicUrl}/webhooks/twilio/status`
  const authToken = env.TWILIO_AUTH_TOKEN ?? ''
  return env.TWILIO_ACCOUNT_SID
    ? createTwilioMessaging({
        accountSid: env.TWILIO_ACCOUNT_SID,
        authToken,
        from: { whatsapp: env.TWILIO_WHATSAPP_FROM },
        statusCallbackUrl,
        apiUrl: env.TWILIO_API_URL,
      })
    : createSandboxMessaging({
        store: databaseMessagingStore,
        statusCallbackUrl,
        authToken,
        notify: tellOurselves,
        inboundUrl: `${env.publicUrl}/webhooks/twilio/inbound`,
      })
}
