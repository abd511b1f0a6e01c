import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { EmailProvider } from '@/src/providers/email/emailProvider'
import { createMemoryEmailStore } from '@/src/providers/email/memoryEmailStore'
import { createPostmarkEmail } from '@/src/providers/email/postmarkEmail'
import { createSandboxEmail } from '@/src/providers/email/sandboxEmail'
import { WebhookRejected } from '@/src/providers/shared/webhookRejected'
import { anEmail } from './support/anEmail'
import { failureOf } from './support/failureOf'
import { fakePostmark } from './support/fakePostmark'
import { cut, type HttpFake, hang, json, startHttpFake } from './support/httpFake'
import { providerKeys } from './support/providerKeys'

type Started = { email: EmailProvider; from: string; stop: () => Promise<void> }

/** What every e-mail provider must do. */
const emailContract = (name: string, start: () => Promise<Started>) =>
  describe(`e-mail by ${name}`, () => {
    let started: Started
    beforeAll(async () => {
      started = await start()
    })
    afterAll(() => started.stop())

    it('takes a message', async () => {
      const { providerMessageId } = await started.email.send(anEmail({ from: started.from }))
      expect(providerMessageId).toMatch(/\S/)
    })

    it('does not know of a message that was never sent', async () => {
      expect(await started.email.findSent({ messageId: crypto.randomUUID() })).toBeNull()
    })

    it('ignores news it has no use for, and refuses what is none', () => {
      expect(started.email.parseWebhook({ RecordType: 'SubscriptionChange', MessageID: 'm' })).toEqual([])
      for (const body of [
        null,
        [],
        'text',
        {},
        { RecordType: 'Delivery' },
        { RecordType: 'Open', MessageID: 'm', Recipient: 'a', ReceivedAt: 'never' },
      ]) {
        expect(() => started.email.parseWebhook(body)).toThrow(WebhookRejected)
      }
    })
  })

const nothing = async () => {}

emailContract('the sandbox', async () => ({
  email: createSandboxEmail({ store: createMemoryEmailStore() }),
  from: anEmail().from,
  stop: nothing,
}))

emailContract('the Postmark adapter on its endpoint', async () => {
  const fake = await startHttpFake(fakePostmark())
  return {
    email: createPostmarkEmail({ serverToken: 'token', apiUrl: fake.url }),
    from: anEmail().from,
    stop: fake.stop,
  }
})

if (providerKeys.postmark && providerKeys.postmarkFrom) {
  const { postmark: serverToken, postmarkFrom: from } = providerKeys
  emailContract('Postmark', async () => ({ email: createPostmarkEmail({ serverToken }), from, stop: nothing }))
}

describe('the Postmark adapter', () => {
  let fake: HttpFake
  let email: EmailProvider

  beforeEach(async () => {
    fake = await startHttpFake(fakePostmark())
    email = createPostmarkEmail({ serverToken: 'secret-token', apiUrl: fake.url, timeoutMs: 200 })
  })
  afterEach(() => fake.stop())

  it('sends every field, with our id in the metadata', async () => {
    const attachments = [{ name: 'quote.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF') }]
    const message = anEmail({ replyTo: 'sales@chapter2.example', metadata: { kind: 'quote' }, attachments })
    await email.send(message)
    const [request] = fake.requests
    expect(request).toMatchObject({
      method: 'POST',
      path: '/email',
      headers: { 'x-postmark-server-token': 'secret-token' },
    })
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      From: message.from,
      To: message.to,
      Subject: message.subject,
      HtmlBody: message.html,
      TextBody: message.text,
      ReplyTo: 'sales@chapter2.example',
      MessageStream: 'outbound',
      Metadata: { kind: 'quote', 'message-id': message.idempotencyKey },
      Attachments: [
        { Name: 'quote.pdf', ContentType: 'application/pdf', Content: Buffer.from('%PDF').toString('base64') },
      ],
    })
  })

  it('finds a message by our id after its answer was lost', async () => {
    const message = anEmail()
    fake.answerWith(fakePostmark({ loseAnswer: true }))
    expect(await failureOf(email.send(message))).toMatchObject({
      kind: 'unknown-outcome',
      provider: 'postmark',
      code: 'connection',
    })
    const found = await email.findSent({ messageId: message.idempotencyKey })
    expect(found).toMatch(/\S/)
    expect(await email.findSent({ messageId: crypto.randomUUID() })).toBeNull()
  })

  it('never takes somebody else’s message for ours', async () => {
    fake.answerWith(
      json(200, { TotalCount: 1, Messages: [{ MessageID: 'other', Metadata: { 'message-id': 'another' } }] }),
    )
    expect(await email.findSent({ messageId: 'ours' })).toBeNull()
  })

  it.each([
    {
      name: 'a suppressed address',
      answer: json(422, { ErrorCode: 406, Message: 'inactive' }),
      failure: { kind: 'refused', code: 'recipient-suppressed' },
    },
    {
      name: 'an invalid message',
      answer: json(422, { ErrorCode: 300, Message: 'invalid' }),
      failure: { kind: 'refused', code: 'invalid-message' },
    },
    {
      name: 'a wrong token',
      answer: json(401, { ErrorCode: 10, Message: 'no' }),
      failure: { kind: 'retryable', code: 'authentication' },
    },
    {
      name: 'too many calls',
      answer: json(429, { ErrorCode: 0, Message: 'slow' }),
      failure: { kind: 'retryable', code: 'rate-limit' },
    },
    { name: 'a 500', answer: json(500, { ErrorCode: 0, Message: 'oops' }), failure: { kind: 'unknown-outcome' } },
    { name: 'a cut connection', answer: cut, failure: { kind: 'unknown-outcome', code: 'connection' } },
    { name: 'no answer in time', answer: hang, failure: { kind: 'unknown-outcome', code: 'connection' } },
    {
      name: 'an answer without an id',
      answer: json(200, {}),
      failure: { kind: 'unknown-outcome', code: 'unreadable-answer' },
    },
  ])('reports $name', async ({ answer, failure }) => {
    fake.answerWith(answer)
    const told = await failureOf(email.send(anEmail()))
    expect(told).toMatchObject(failure)
    expect(`${told.message} ${JSON.stringify(told)}`).not.toContain('secret-token')
  })

  it('may be tried again when nobody was there to take it', async () => {
    await fake.stop()
    expect(await failureOf(email.send(anEmail()))).toMatchObject({ kind: 'retryable', code: 'connection' })
    fake = await startHttpFake(fakePostmark())
  })

  it('may be asked again when asking failed', async () => {
    fake.answerWith(json(500, { ErrorCode: 0, Message: 'oops' }))
    expect(await failureOf(email.findSent({ messageId: 'x' }))).toMatchObject({ kind: 'retryable' })
  })

  it.each([
    {
      news: { RecordType: 'Delivery', Recipient: 'a@example.com', DeliveredAt: '2026-11-05T16:33:54.905Z' },
      fact: { kind: 'delivered', permanent: false },
    },
    {
      news: { RecordType: 'Open', Recipient: 'a@example.com', ReceivedAt: '2026-11-05T16:33:54.905Z' },
      fact: { kind: 'opened' },
    },
    {
      news: {
        RecordType: 'Bounce',
        Type: 'HardBounce',
        Email: 'a@example.com',
        BouncedAt: '2026-11-05T23:33:54.905+07:00',
        Inactive: true,
      },
      fact: { kind: 'bounced', permanent: true },
    },
    {
      news: {
        RecordType: 'Bounce',
        Type: 'SoftBounce',
        Email: 'a@example.com',
        BouncedAt: '2026-11-05T16:33:54.905Z',
        Inactive: false,
      },
      fact: { kind: 'bounced', permanent: false },
    },
    {
      news: {
        RecordType: 'SpamComplaint',
        Type: 'SpamComplaint',
        Email: 'a@example.com',
        BouncedAt: '2026-11-05T16:33:54.905Z',
      },
      fact: { kind: 'spam', permanent: true },
    },
  ])('reads $news.RecordType $news.Type', ({ news, fact }) => {
    const facts = email.parseWebhook({ MessageID: 'pm-1', Metadata: { 'message-id': 'ours' }, ...news })
    const at = new Date('2026-11-05T16:33:54.905Z')
    expect(facts).toMatchObject([
      { providerMessageId: 'pm-1', messageId: 'ours', address: 'a@example.com', at, ...fact },
    ])
  })

  it('does not call a delay or an out-of-office a bounce', () => {
    const news = { RecordType: 'Bounce', MessageID: 'm', Email: 'a@example.com', BouncedAt: '2026-11-05T16:33:54Z' }
    expect(email.parseWebhook({ ...news, Type: 'Transient' })).toEqual([])
    expect(email.parseWebhook({ ...news, Type: 'AutoResponder' })).toEqual([])
  })
})
