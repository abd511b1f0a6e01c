import { describe, expect, it } from '@jest/globals'
import { createMemoryEmailStore } from '@/src/providers/email/memoryEmailStore'
import { createPostmarkEmail } from '@/src/providers/email/postmarkEmail'
import { pretendedWebhook } from '@/src/providers/email/pretendedWebhook'
import { createSandboxEmail } from '@/src/providers/email/sandboxEmail'
import { postmarkMail } from '@/tests/support/inboundFixtures'

describe.each([
  ['Postmark', createPostmarkEmail({ serverToken: 'test' })],
  ['the sandbox', createSandboxEmail({ store: createMemoryEmailStore() })],
])('e-mail that comes in through %s', (_, email) => {
  it('is read in the shape Postmark documents', () => {
    const content = Buffer.from('Hello, file')
    const mail = postmarkMail({
      MessageID: 'a-message',
      OriginalRecipient: 'inbound+hash@in.sample.example',
      CcFull: [{ Email: 'second@example.com', Name: 'Second', MailboxHash: '' }],
      StrippedTextReply: 'Only the answer',
      Headers: [
        { Name: 'Message-ID', Value: '<1@mail.example>' },
        { Name: 'message-id', Value: '<2@mail.example>' },
      ],
      Attachments: [
        { Name: 'a.txt', Content: content.toString('base64'), ContentType: 'text/plain', ContentLength: 11 },
      ],
    })
    expect(email.parseInbound(mail)).toEqual({
      providerMessageId: 'a-message',
      from: { address: 'Demo.Traveller@example.com', name: 'Demo Traveller' },
      to: ['inbound+hash@in.sample.example', 'hello@in.sample.example', 'second@example.com'],
      subject: 'A journey through Vietnam',
      text: 'Hello, we are two and would love to see the north in March.',
      strippedText: 'Only the answer',
      html: '<p>Hello, we are two and would love to see the north in March.</p>',
      headers: { 'message-id': '<1@mail.example>' },
      attachments: [{ name: 'a.txt', contentType: 'text/plain', content }],
      isMalformed: false,
    })
  })

  it.each([null, 'text', 7, [], {}, { MessageID: 5 }, { MessageID: 'x', ToFull: 'nobody' }])(
    'is read, and said to be malformed, even as %j',
    (body) => {
      expect(email.parseInbound(body)).toMatchObject({ isMalformed: true, attachments: [] })
    },
  )

  it('is what the sandbox pretends', () => {
    const said = {
      from: 'demo@example.com',
      name: 'Demo',
      to: 'reply+hash@in.example',
      subject: 'Re: Hello',
      text: 'Yes',
    }
    const webhook = pretendedWebhook({ ...said, answers: 'sent-1' }, { id: 'in-1', at: new Date(0) })
    expect(email.parseInbound(webhook)).toMatchObject({
      providerMessageId: 'in-1',
      to: ['reply+hash@in.example', 'reply+hash@in.example'],
      headers: { 'in-reply-to': '<sent-1@mtasv.net>' },
      isMalformed: false,
    })
  })
})
