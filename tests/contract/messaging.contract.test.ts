import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createMemoryMessagingStore } from '@/src/providers/messaging/memoryMessagingStore'
import type { MessagingProvider } from '@/src/providers/messaging/messagingProvider'
import { createSandboxMessaging } from '@/src/providers/messaging/sandboxMessaging'
import { createTwilioMessaging } from '@/src/providers/messaging/twilioMessaging'
import { WebhookRejected } from '@/src/providers/shared/webhookRejected'
import { failureOf } from './support/failureOf'
import { aTwilioMessage, fakeTwilio, type TwilioMessage } from './support/fakeTwilio'
import { cut, type HttpFake, hang, json, startHttpFake } from './support/httpFake'
import { ACCOUNT, aMessage, CALLBACK, TOKEN, twilioOn } from './support/messagingFixture'
import { providerKeys } from './support/providerKeys'

type Started = { messaging: MessagingProvider; stop: () => Promise<void> }
const nothing = async () => {}

/** What every messaging provider must do, within what Twilio's test credentials allow. */
const messagingContract = (name: string, start: () => Promise<Started>) =>
  describe(`messaging by ${name}`, () => {
    let started: Started
    beforeAll(async () => {
      started = await start()
    })
    afterAll(() => started.stop())

    it('takes a message', async () => {
      expect(await started.messaging.send(aMessage())).toMatchObject({
        providerMessageId: expect.stringMatching(/^SM/),
      })
    })

    it('refuses a number that cannot be', async () => {
      expect(await failureOf(started.messaging.send(aMessage({ to: '+15005550001' })))).toMatchObject({
        kind: 'refused',
        code: 'invalid-recipient',
      })
    })

    it('refuses webhooks without a signature', () => {
      const webhook = {
        url: CALLBACK,
        params: { MessageSid: 'SM1', MessageStatus: 'sent', To: '+1' },
        signature: undefined,
      }
      expect(() => started.messaging.parseStatusWebhook(webhook)).toThrow(WebhookRejected)
      expect(() => started.messaging.parseInboundWebhook(webhook)).toThrow(WebhookRejected)
    })
  })

messagingContract('the sandbox', async () => {
  const messaging = createSandboxMessaging({
    store: createMemoryMessagingStore(),
    statusCallbackUrl: CALLBACK,
    authToken: TOKEN,
  })
  return { messaging, stop: nothing }
})

messagingContract('the Twilio adapter on its endpoint', async () => {
  const works = fakeTwilio([])
  const fake = await startHttpFake((request, res) => {
    const isInvalid = new URLSearchParams(request.body).get('To') === '+15005550001'
    return isInvalid
      ? json(400, { code: 21211, message: "The 'To' number is not valid", status: 400 })(request, res)
      : works(request, res)
  })
  return { messaging: twilioOn(fake.url), stop: fake.stop }
})

if (providerKeys.twilioAccountSid && providerKeys.twilioAuthToken) {
  const { twilioAccountSid: accountSid, twilioAuthToken: authToken } = providerKeys
  messagingContract('Twilio with test credentials', async () => ({
    messaging: twilioOn(undefined, { accountSid, authToken }),
    stop: nothing,
  }))
}

describe('the Twilio adapter', () => {
  let fake: HttpFake
  let messages: TwilioMessage[]
  let messaging: MessagingProvider

  beforeEach(async () => {
    messages = []
    fake = await startHttpFake(fakeTwilio(messages))
    messaging = twilioOn(fake.url)
  })
  afterEach(() => fake.stop())

  const formOf = (index: number) => Object.fromEntries(new URLSearchParams(fake.requests[index]?.body))

  it('sends WhatsApp under its address, with our id in the callback', async () => {
    const message = aMessage({ channel: 'whatsapp', to: '+84901234567' })
    await messaging.send(message)
    expect(formOf(0)).toEqual({
      To: 'whatsapp:+84901234567',
      From: 'whatsapp:+15005550006',
      Body: message.body,
      StatusCallback: `${CALLBACK}?message=${message.idempotencyKey}`,
    })
    expect(fake.requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}`,
    )
  })

  it('sends an approved template in place of text', async () => {
    await messaging.send(aMessage({ channel: 'whatsapp', template: { id: 'HX1', variables: { 1: 'Huế' } } }))
    expect(formOf(0)).toMatchObject({ ContentSid: 'HX1', ContentVariables: '{"1":"Huế"}' })
    expect(formOf(0)).not.toHaveProperty('Body')
  })

  it('refuses a channel it has no number for', async () => {
    const onlySms = createTwilioMessaging({
      accountSid: ACCOUNT,
      authToken: TOKEN,
      apiUrl: fake.url,
      from: { sms: '+15005550006' },
      statusCallbackUrl: CALLBACK,
    })
    expect(await failureOf(onlySms.send(aMessage({ channel: 'whatsapp' })))).toMatchObject({
      kind: 'refused',
      code: 'no-sender',
    })
    expect(fake.requests).toHaveLength(0)
  })

  it('finds a message whose answer was lost, and only that one', async () => {
    const message = aMessage()
    const query = { channel: message.channel, to: message.to, body: message.body, attemptedAt: new Date() }
    messages.push(aTwilioMessage({ to: message.to, body: message.body, createdAt: new Date(Date.now() - 3_600_000) }))
    messages.push(aTwilioMessage({ to: message.to, body: message.body, direction: 'inbound' }))
    expect(await messaging.findSent(query)).toEqual({ kind: 'absent' })
    fake.answerWith(fakeTwilio(messages, { loseAnswer: true }))
    expect(await failureOf(messaging.send(message))).toMatchObject({ kind: 'unknown-outcome', code: 'connection' })
    expect(await messaging.findSent(query)).toEqual({ kind: 'found', providerMessageId: messages[0]?.sid })
  })

  it('leaves to people what it cannot tell', async () => {
    const { channel, to, body } = aMessage()
    const query = { channel, to, body, attemptedAt: new Date() }
    messages.push(aTwilioMessage({ to, body }))
    expect(await messaging.findSent({ ...query, body: 'by template', isTemplate: true })).toEqual({
      kind: 'undetermined',
    })
    messages.push(aTwilioMessage({ to, body }))
    expect(await messaging.findSent(query)).toEqual({ kind: 'undetermined' })
    messages.length = 0
    messages.push(...Array.from({ length: 250 }, () => aTwilioMessage({ to, body: 'another' })))
    expect(await messaging.findSent(query)).toEqual({ kind: 'undetermined' })
  })

  it.each([
    {
      name: 'a recipient who opted out',
      answer: json(400, { code: 21610, message: 'stop', status: 400 }),
      failure: { kind: 'refused', code: 'recipient-opted-out' },
    },
    {
      name: 'a wrong token',
      answer: json(401, { code: 20003, message: 'no', status: 401 }),
      failure: { kind: 'retryable', code: 'authentication' },
    },
    {
      name: 'too many calls',
      answer: json(429, { code: 20429, message: 'slow', status: 429 }),
      failure: { kind: 'retryable', code: 'rate-limit' },
    },
    {
      name: 'a 500',
      answer: json(500, { code: 20500, message: 'oops', status: 500 }),
      failure: { kind: 'unknown-outcome' },
    },
    { name: 'a cut connection', answer: cut, failure: { kind: 'unknown-outcome', code: 'connection' } },
    { name: 'no answer in time', answer: hang, failure: { kind: 'unknown-outcome', code: 'connection' } },
    {
      name: 'an answer without an id',
      answer: json(201, {}),
      failure: { kind: 'unknown-outcome', code: 'unreadable-answer' },
    },
  ])('reports $name', async ({ answer, failure }) => {
    fake.answerWith(answer)
    const told = await failureOf(messaging.send(aMessage()))
    expect(told).toMatchObject(failure)
    expect(`${told.message} ${JSON.stringify(told)} ${String(told.cause)}`).not.toContain(TOKEN)
  })

  it('may be tried again when nobody was there to take it', async () => {
    await fake.stop()
    expect(await failureOf(messaging.send(aMessage()))).toMatchObject({ kind: 'retryable', code: 'connection' })
    fake = await startHttpFake(hang)
  })

  it('may be asked again when asking failed', async () => {
    fake.answerWith(json(500, { code: 20500, message: 'oops', status: 500 }))
    const query = { channel: 'sms' as const, to: '+15005550006', body: 'x', attemptedAt: new Date() }
    expect(await failureOf(messaging.findSent(query))).toMatchObject({ kind: 'retryable' })
  })
})
