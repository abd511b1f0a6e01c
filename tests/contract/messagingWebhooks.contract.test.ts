import { describe, expect, it } from '@jest/globals'
import { createMemoryMessagingStore } from '@/src/providers/messaging/memoryMessagingStore'
import type { MessagingWebhook } from '@/src/providers/messaging/messagingProvider'
import { createSandboxMessaging } from '@/src/providers/messaging/sandboxMessaging'
import { signTwilioWebhook } from '@/src/providers/messaging/twilioWebhooks'
import { WebhookRejected } from '@/src/providers/shared/webhookRejected'
import { failureOf } from './support/failureOf'
import { aMessage, CALLBACK, TOKEN, twilioOn } from './support/messagingFixture'

describe('Twilio’s webhooks', () => {
  const messaging = twilioOn('http://127.0.0.1:9')
  const signed = (url: string, params: Record<string, string>): MessagingWebhook => ({
    url,
    params,
    signature: signTwilioWebhook(TOKEN, url, params),
  })

  it.each([
    ['queued', 'queued'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'opened'],
    ['undelivered', 'failed'],
    ['failed', 'failed'],
  ])('read the status %s as %s', (MessageStatus, kind) => {
    const webhook = signed(`${CALLBACK}?message=ours`, {
      MessageSid: 'SM1',
      MessageStatus,
      To: 'whatsapp:+84901234567',
      ErrorCode: '',
    })
    expect(messaging.parseStatusWebhook(webhook)).toEqual({
      kind,
      providerMessageId: 'SM1',
      messageId: 'ours',
      channel: 'whatsapp',
      to: '+84901234567',
      errorCode: null,
    })
  })

  it('ignore a status we have no use for', () => {
    expect(
      messaging.parseStatusWebhook(
        signed(CALLBACK, { MessageSid: 'SM1', MessageStatus: 'partially_delivered', To: '+1' }),
      ),
    ).toBeNull()
  })

  it('are rejected when anything was changed', () => {
    const webhook = signed(`${CALLBACK}?message=ours`, { MessageSid: 'SM1', MessageStatus: 'sent', To: '+1' })
    expect(messaging.parseStatusWebhook(webhook)).toMatchObject({ kind: 'sent' })
    const changed = [
      { ...webhook, params: { ...webhook.params, MessageStatus: 'delivered' } },
      { ...webhook, url: `${CALLBACK}?message=theirs` },
      { ...webhook, signature: `${webhook.signature}x` },
      { ...webhook, signature: signTwilioWebhook('another-token', webhook.url, webhook.params) },
    ]
    for (const other of changed) expect(() => messaging.parseStatusWebhook(other)).toThrow(WebhookRejected)
    expect(() => messaging.parseStatusWebhook(signed(CALLBACK, { hello: 'there' }))).toThrow(WebhookRejected)
  })

  it('bring messages in, with their media', () => {
    const params = {
      MessageSid: 'SM2',
      From: 'whatsapp:+84901234567',
      To: 'whatsapp:+15005550006',
      Body: 'Xin chào',
      ProfileName: 'Demo Traveller',
      NumMedia: '1',
      MediaUrl0: 'https://media.example/1',
      MediaContentType0: 'image/jpeg',
    }
    expect(messaging.parseInboundWebhook(signed('https://backend.example/webhooks/twilio/inbound', params))).toEqual({
      providerMessageId: 'SM2',
      channel: 'whatsapp',
      from: '+84901234567',
      to: '+15005550006',
      body: 'Xin chào',
      answersTo: null,
      profileName: 'Demo Traveller',
      media: [{ url: 'https://media.example/1', contentType: 'image/jpeg' }],
    })
  })

  it('say so where what came in is signed and cannot be read', () => {
    const url = 'https://backend.example/webhooks/twilio/inbound'
    expect(messaging.parseInboundWebhook(signed(url, { MessageSid: 'SM3', Body: 'From nobody' }))).toBeNull()
  })
})

describe('the messaging sandbox', () => {
  const start = () => {
    const store = createMemoryMessagingStore()
    const webhooks: MessagingWebhook[] = []
    const notify = async (webhook: MessagingWebhook) => {
      webhooks.push(webhook)
    }
    return {
      store,
      webhooks,
      messaging: createSandboxMessaging({ store, statusCallbackUrl: CALLBACK, authToken: TOKEN, notify }),
    }
  }

  it('keeps one message per key, also when two come at once, and signs what became of it', async () => {
    const { store, webhooks, messaging } = start()
    const message = aMessage({ channel: 'whatsapp', to: '+84901234567' })
    const [first, second] = await Promise.all([messaging.send(message), messaging.send(message)])
    expect(second).toEqual(first)
    expect(store.all()).toHaveLength(1)
    expect(webhooks[0] && messaging.parseStatusWebhook(webhooks[0])).toMatchObject({
      kind: 'delivered',
      messageId: message.idempotencyKey,
      to: '+84901234567',
    })
  })

  it('tells of a message that did not arrive', async () => {
    const { webhooks, messaging } = start()
    await messaging.send(aMessage({ to: '+15005550009' }))
    expect(webhooks.map((webhook) => messaging.parseStatusWebhook(webhook))).toMatchObject([
      { kind: 'failed', errorCode: '30003' },
    ])
  })

  it.each([
    { to: '+15005550002', failure: { kind: 'retryable' }, answer: 'absent' },
    { to: '+15005550003', failure: { kind: 'unknown-outcome' }, answer: 'absent' },
    { to: '+15005550004', failure: { kind: 'refused', code: 'recipient-opted-out' }, answer: 'absent' },
    { to: '+15005550005', failure: { kind: 'unknown-outcome' }, answer: 'found' },
  ])('treats $to as its number says', async ({ to, failure, answer }) => {
    const { messaging } = start()
    const attemptedAt = new Date()
    const message = aMessage({ to })
    expect(await failureOf(messaging.send(message))).toMatchObject(failure)
    const query = { channel: message.channel, to, body: message.body, attemptedAt }
    expect(await messaging.findSent(query)).toMatchObject({ kind: answer })
  })
})
