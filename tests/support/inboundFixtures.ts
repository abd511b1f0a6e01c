import { newId } from '@/src/platform/newId'

/** An e-mail as Postmark posts it (https://postmarkapp.com/developer/webhooks/inbound-webhook). */
export const postmarkMail = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  FromName: 'Demo Traveller',
  MessageStream: 'inbound',
  From: 'Demo.Traveller@example.com',
  FromFull: { Email: 'Demo.Traveller@example.com', Name: 'Demo Traveller', MailboxHash: '' },
  To: '"Chapter2" <hello@in.sample.example>',
  ToFull: [{ Email: 'hello@in.sample.example', Name: 'Chapter2', MailboxHash: '' }],
  Cc: '',
  CcFull: [],
  Bcc: '',
  BccFull: [],
  OriginalRecipient: 'hello@in.sample.example',
  Subject: 'A journey through Vietnam',
  MessageID: newId(),
  ReplyTo: '',
  MailboxHash: '',
  Date: 'Tue, 24 Nov 2026 09:01:05 +0100',
  TextBody: 'Hello, we are two and would love to see the north in March.',
  HtmlBody: '<p>Hello, we are two and would love to see the north in March.</p>',
  StrippedTextReply: '',
  Tag: '',
  Headers: [
    { Name: 'Received', Value: 'by mail.sample.example' },
    { Name: 'X-Spam-Status', Value: 'No' },
    { Name: 'Message-ID', Value: `<${newId()}@mail.sample.example>` },
  ],
  Attachments: [],
  ...given,
})

/** The sender of such an e-mail. */
export const mailFrom = (address: string, name = 'Demo Traveller') => ({
  From: address,
  FromName: name,
  FromFull: { Email: address, Name: name, MailboxHash: '' },
})

/** A WhatsApp message as Twilio posts it (https://www.twilio.com/docs/messaging/guides/webhook-request). */
export const twilioMessage = (given: Record<string, string> = {}): Record<string, string> => ({
  SmsMessageSid: 'SM0',
  NumMedia: '0',
  ProfileName: 'Demo Traveller',
  MessageType: 'text',
  SmsSid: 'SM0',
  WaId: '84901234567',
  SmsStatus: 'received',
  Body: 'Hello, is the loop open in March?',
  To: 'whatsapp:+15550000000',
  NumSegments: '1',
  ReferralNumMedia: '0',
  MessageSid: `SM${newId().replaceAll('-', '')}`,
  AccountSid: 'AC00000000000000000000000000000000',
  From: 'whatsapp:+84901234567',
  ApiVersion: '2010-04-01',
  ...given,
})
