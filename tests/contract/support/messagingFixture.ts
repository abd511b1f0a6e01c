import type { MessageToSend, MessagingProvider } from '@/src/providers/messaging/messagingProvider'
import { createTwilioMessaging } from '@/src/providers/messaging/twilioMessaging'

export const ACCOUNT = `AC${'0'.repeat(32)}`
export const TOKEN = 'twilio-auth-token'
export const CALLBACK = 'https://backend.example/webhooks/twilio/status'

/** An SMS of its own id and text. */
export const aMessage = (changes: Partial<MessageToSend> = {}): MessageToSend => ({
  idempotencyKey: crypto.randomUUID(),
  channel: 'sms',
  to: '+15005550006',
  body: `Your pickup is at 08:30 (${crypto.randomUUID()})`,
  ...changes,
})

/** Makes the real adapter, on Twilio itself when no address is given. */
export const twilioOn = (
  apiUrl: string | undefined,
  keys = { accountSid: ACCOUNT, authToken: TOKEN },
): MessagingProvider =>
  createTwilioMessaging({
    ...keys,
    apiUrl,
    timeoutMs: apiUrl ? 300 : 15_000,
    from: { sms: '+15005550006', whatsapp: '+15005550006' },
    statusCallbackUrl: CALLBACK,
  })
