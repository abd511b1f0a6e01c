/** An e-mail the sandbox makes up, as if a customer had sent it. */
export type PretendedEmail = {
  from: string
  name: string
  to: string
  subject: string
  text: string
  /** The provider's id of the message it answers. */
  answers: string | null
}

/** The webhook Postmark would post for it: https://postmarkapp.com/developer/webhooks/inbound-webhook. */
export const pretendedWebhook = (mail: PretendedEmail, { id, at }: { id: string; at: Date }): object => {
  const { from, name, to, subject, text, answers } = mail
  const answered = answers ? [{ Name: 'In-Reply-To', Value: `<${answers}@mtasv.net>` }] : []
  const hash = /\+([^@]*)@/.exec(to)?.[1] ?? ''
  return {
    FromName: name,
    MessageStream: 'inbound',
    From: from,
    FromFull: { Email: from, Name: name, MailboxHash: '' },
    To: to,
    ToFull: [{ Email: to, Name: '', MailboxHash: hash }],
    CcFull: [],
    BccFull: [],
    OriginalRecipient: to,
    Subject: subject,
    MessageID: id,
    MailboxHash: hash,
    Date: at.toUTCString(),
    TextBody: text,
    HtmlBody: '',
    StrippedTextReply: text,
    Headers: [{ Name: 'Message-ID', Value: `<${id}@sandbox.example>` }, ...answered],
    Attachments: [],
  }
}
