import { describe, expect, it } from '@jest/globals'
import { emailWebhookAuthorized } from '@/src/providers/email/emailWebhookAuthorized'
import { createMemoryEmailStore } from '@/src/providers/email/memoryEmailStore'
import { createSandboxEmail } from '@/src/providers/email/sandboxEmail'
import { anEmail } from './support/anEmail'
import { failureOf } from './support/failureOf'

describe('the e-mail sandbox', () => {
  const start = () => {
    const store = createMemoryEmailStore()
    const webhooks: object[] = []
    const notify = async (webhook: object) => {
      webhooks.push(webhook)
    }
    return { store, webhooks, email: createSandboxEmail({ store, notify }) }
  }

  it('keeps one message per key, also when two come at once', async () => {
    const { store, email } = start()
    const message = anEmail()
    const [first, second] = await Promise.all([email.send(message), email.send(message)])
    expect(second).toEqual(first)
    expect(await email.send(message)).toEqual(first)
    expect(store.all()).toHaveLength(1)
  })

  it.each([
    { to: 'fail@example.com', failure: { kind: 'refused' }, kept: 0 },
    { to: 'Demo <suppressed+2@example.com>', failure: { kind: 'refused', code: 'recipient-suppressed' }, kept: 0 },
    { to: 'down@example.com', failure: { kind: 'retryable' }, kept: 0 },
    { to: 'lost@example.com', failure: { kind: 'unknown-outcome' }, kept: 0 },
    { to: 'unknown@example.com', failure: { kind: 'unknown-outcome' }, kept: 1 },
  ])('treats $to as its name says', async ({ to, failure, kept }) => {
    const { store, email } = start()
    const message = anEmail({ to })
    expect(await failureOf(email.send(message))).toMatchObject(failure)
    expect(store.all()).toHaveLength(kept)
    expect((await email.findSent({ messageId: message.idempotencyKey })) !== null).toBe(kept === 1)
  })

  it.each([
    { to: 'bounce+7@example.com', kind: 'bounced' },
    { to: 'spam@example.com', kind: 'spam' },
    { to: 'failsafe@example.com', kind: 'delivered' },
  ])('tells what became of mail to $to', async ({ to, kind }) => {
    const { webhooks, email } = start()
    const message = anEmail({ to })
    const { providerMessageId } = await email.send(message)
    expect(webhooks.flatMap((webhook) => email.parseWebhook(webhook))).toMatchObject([
      { kind, providerMessageId, messageId: message.idempotencyKey, address: to },
    ])
  })
})

describe('the secret of a webhook', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
  it.each([
    { given: { secretHeader: 's3cret', authorization: undefined }, verdict: true },
    { given: { secretHeader: undefined, authorization: basic('postmark:s3cret') }, verdict: true },
    { given: { secretHeader: 'wrong', authorization: basic('postmark:s3cret') }, verdict: false },
    { given: { secretHeader: undefined, authorization: basic('s3cret') }, verdict: false },
    { given: { secretHeader: undefined, authorization: undefined }, verdict: false },
  ])('is checked: $given', ({ given, verdict }) => {
    expect(emailWebhookAuthorized({ ...given, secret: 's3cret' })).toBe(verdict)
    expect(emailWebhookAuthorized({ ...given, secret: '' })).toBe(false)
  })
})
