import { describe, expect, it } from '@jest/globals'
import twilio from 'twilio'
import { applyInbound } from '@/jobs/crm/applyInbound'
import { receiveWhatsApp } from '@/jobs/crm/receiveWhatsApp'
import { rowsOf, sql } from '@/src/platform/database/session'
import { env } from '@/src/platform/env'
import { attemptsMaxDefault } from '@/src/platform/jobs/job'
import { replyAddress } from '@/src/platform/links/replyAddress'
import { newId } from '@/src/platform/newId'
import { providers } from '@/src/providers/providers'
import { aLead } from '@/tests/factories/leads'
import { mailFrom, postmarkMail, twilioMessage } from '@/tests/support/inboundFixtures'
import { relayTo } from '@/tests/support/relayTo'
import { withTestApp } from '@/tests/support/testApp'
import { testSettings } from '@/tests/support/testPayload'

type Row = {
  id: string
  state: string
  triage_reason: string | null
  lead_id: string | null
  text: string
  subject: string
}

describe('messages that come in', () => {
  const app = withTestApp({ EMAIL_INBOUND_DOMAIN: 'in.sample.example' })
  const relay = relayTo(app, [receiveWhatsApp, applyInbound])
  const rows = async <Type>(statement: ReturnType<typeof sql>) => rowsOf<Type>((await app.context()).req, statement)
  const stored = async (id: unknown) =>
    (await rows<Row>(sql`SELECT * FROM inbound_messages WHERE provider_message_id = ${id}`))[0]
  const leadsOf = (email: string) =>
    rows<{ id: string; channel: string; notes: string }>(
      sql`SELECT l.* FROM leads l JOIN customers c ON c.id = l.customer_id WHERE c.email = ${email}`,
    )
  const post = (
    body: unknown,
    headers: Record<string, string> = { 'x-webhook-secret': testSettings.POSTMARK_WEBHOOK_SECRET },
  ) =>
    app.fetch('/webhooks/postmark/inbound', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })

  describe('by e-mail', () => {
    it('are taken from nobody but Postmark', async () => {
      expect((await post(postmarkMail(), {})).status).toBe(401)
      expect((await post(postmarkMail(), { 'x-webhook-secret': 'wrong' })).status).toBe(401)
      const basic = Buffer.from(`postmark:${testSettings.POSTMARK_WEBHOOK_SECRET}`).toString('base64')
      expect(
        (await post(postmarkMail(mailFrom('basic@example.com')), { authorization: `Basic ${basic}` })).status,
      ).toBe(200)
    })

    it('become one lead, however often and at once they are delivered', async () => {
      const mail = postmarkMail(mailFrom('Once@Example.com'))
      const answers = await Promise.all(Array.from({ length: 6 }, () => post(mail)))
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
      await relay()
      expect((await post(mail)).status).toBe(200)
      await relay()
      const [lead, ...others] = await leadsOf('once@example.com')
      expect(others).toEqual([])
      expect(lead).toMatchObject({ channel: 'email', notes: expect.stringContaining('the north in March') })
      expect(await stored(mail.MessageID)).toMatchObject({ state: 'new_lead', lead_id: lead?.id })
    })

    it('go to the lead whose reply address they answer, without what they answer to', async () => {
      const lead = await aLead(await app.context())
      const to = replyAddress(lead.id) ?? ''
      const mail = postmarkMail({
        ...mailFrom('companion@example.com'),
        OriginalRecipient: to.toUpperCase(),
        TextBody: 'Perfect!\n\nOn Mon, 23 Nov 2026 at 10:00, Chapter2 wrote:\n> Shall we?',
      })
      await post(mail)
      await relay()
      expect(await stored(mail.MessageID)).toMatchObject({ state: 'matched', lead_id: lead.id, text: 'Perfect!' })
      expect(await leadsOf('companion@example.com')).toEqual([])
    })

    it('keep files of the kinds people send, and say what was not kept', async () => {
      const content = Buffer.from('%PDF-1.7 demo').toString('base64')
      const mail = postmarkMail({
        ...mailFrom('files@example.com'),
        Attachments: [
          {
            Name: '../passport.pdf',
            Content: content,
            ContentType: 'application/pdf',
            ContentLength: 13,
            ContentID: '',
          },
          { Name: 'run.exe', Content: content, ContentType: 'application/x-msdownload', ContentLength: 13 },
          { Name: 'broken' },
        ],
      })
      await post(mail)
      const [row] = await rows<{ name: string; content: Buffer; refused: { name: string }[] }>(
        sql`SELECT f.name, c.content, m.refused_files AS refused FROM inbound_messages m JOIN inbound_files f ON f.message_id = m.id
            JOIN inbound_file_contents c ON c.file_id = f.id WHERE m.provider_message_id = ${mail.MessageID}`,
      )
      expect(row).toMatchObject({ name: 'passport.pdf', refused: [{ name: 'run.exe' }] })
      expect(String(row?.content)).toBe('%PDF-1.7 demo')
    })

    it.each<[string, Record<string, unknown>, string]>([
      ['nobody', { From: '', FromName: '', FromFull: { Email: '', Name: '' } }, 'no_sender'],
      ['our own sender', mailFrom('hello@chapter2.example'), 'own_address'],
      ['our own domain', mailFrom('anybody@in.sample.example'), 'own_address'],
      ['an absence', { Headers: [{ Name: 'Auto-Submitted', Value: 'auto-replied' }] }, 'auto_reply'],
      ['a mail server', mailFrom('MAILER-DAEMON@example.com'), 'bounce'],
      ['nothing', { Subject: '', TextBody: '', HtmlBody: '' }, 'empty'],
      ['another shape', { FromFull: 'somebody', Headers: 'none' }, 'malformed'],
    ])('wait for a person when they come from %s', async (_, given, reason) => {
      const mail = postmarkMail({ ...mailFrom('triage@example.com'), ...given })
      expect((await post(mail)).status).toBe(200)
      await relay()
      expect(await stored(mail.MessageID)).toMatchObject({ state: 'triage', triage_reason: reason, lead_id: null })
      expect(await leadsOf('triage@example.com')).toEqual([])
    })

    it.each(['[]', '{}', '"text"', '{"MessageID":5}', '{"a":"\\u0000"}', '<mail/>', '{"MessageID":"cut o'])(
      'keep even %s, once, with all that came',
      async (body) => {
        expect((await post(body)).status).toBe(200)
        expect((await post(body)).status).toBe(200)
        await relay()
        const found = await rows<Row>(sql`SELECT * FROM inbound_messages WHERE original ->> 'unreadable' = ${body}`)
        expect(found).toMatchObject([{ state: 'triage', triage_reason: 'malformed' }])
      },
    )

    it('lose only the characters no column can keep', async () => {
      const mail = postmarkMail({ ...mailFrom('odd@example.com'), Subject: 'A\u0000B', TextBody: 'x\ud800y\u0000' })
      expect((await post(mail)).status).toBe(200)
      expect(await stored(mail.MessageID)).toMatchObject({ subject: 'AB', text: 'x\ufffdy' })
    })

    it('are refused when they are larger than any e-mail', async () => {
      const huge = await app.fetch('/webhooks/postmark/inbound', {
        method: 'POST',
        body: Buffer.alloc(41 * 1024 * 1024, 32),
        headers: { 'content-type': 'application/json', 'x-webhook-secret': testSettings.POSTMARK_WEBHOOK_SECRET },
      })
      expect(huge.status).toBe(413)
    })
  })

  describe('by WhatsApp', () => {
    const url = `${env().publicUrl}/webhooks/twilio/inbound`
    const send = (params: Record<string, string>) =>
      app.fetch('/webhooks/twilio/inbound', {
        method: 'POST',
        body: new URLSearchParams(params),
        headers: {
          'x-twilio-signature': twilio.getExpectedTwilioSignature(testSettings.TWILIO_AUTH_TOKEN, url, params),
        },
      })

    it('become one lead of the phone, and what follows goes to it', async () => {
      const first = twilioMessage()
      const second = twilioMessage({ Body: 'We are two.\u0000' })
      await Promise.all([send(first), send(first), send(second)])
      await relay()
      const kept = await rows<Row>(
        sql`SELECT * FROM inbound_messages WHERE "from" = '+84901234567' ORDER BY received_at`,
      )
      expect(kept.map(({ state }) => state).toSorted()).toEqual(['matched', 'new_lead'])
      expect(new Set(kept.map(({ lead_id }) => lead_id)).size).toBe(1)
      expect(kept.map(({ text }) => text).toSorted()).toEqual(['Hello, is the loop open in March?', 'We are two.'])
    })

    it('bring their pictures', async () => {
      const picture = Buffer.from('a picture').toString('base64')
      const params = twilioMessage({
        From: 'whatsapp:+84901234568',
        Body: '',
        NumMedia: '1',
        MediaUrl0: `data:image/jpeg;base64,${picture}`,
        MediaContentType0: 'image/jpeg',
      })
      await send(params)
      await relay()
      const [file] = await rows<{ name: string; state: string }>(
        sql`SELECT f.name, m.state FROM inbound_files f JOIN inbound_messages m ON m.id = f.message_id WHERE m.provider_message_id = ${params.MessageSid}`,
      )
      expect(file).toEqual({ name: 'whatsapp-1.jpg', state: 'new_lead' })
    })

    it('wait for a person, with all that came, where Twilio signed what cannot be read', async () => {
      const params = { MessageSid: 'SM9', Body: 'From nobody' }
      expect((await send(params)).status).toBe(200)
      expect((await send(params)).status).toBe(200)
      await relay()
      const kept = await rows<Row>(
        sql`SELECT * FROM inbound_messages WHERE original ->> 'unreadable' LIKE '%From nobody%'`,
      )
      expect(kept).toMatchObject([{ state: 'triage', triage_reason: 'malformed', lead_id: null }])
    })

    it('come without a file that Twilio never hands out, which is named', async () => {
      const { messaging } = providers()
      const { fetchMedia } = messaging
      messaging.fetchMedia = () => Promise.reject(new Error('Twilio has trouble.'))
      const payload = twilioMessage({
        NumMedia: '1',
        MediaUrl0: 'https://media.example/1',
        MediaContentType0: 'image/jpeg',
      })
      const event = {
        id: newId(),
        type: 'twilio.message_received',
        data: { payload },
        occurredAt: new Date(),
        requestId: 'test',
      } as const
      const receive = async (attempt: number) =>
        receiveWhatsApp.run(await app.context(), event, { signal: new AbortController().signal, attempt })
      await expect(receive(attemptsMaxDefault - 1)).rejects.toThrow('trouble')
      await receive(attemptsMaxDefault)
      messaging.fetchMedia = fetchMedia
      const [message] = await rows(
        sql`SELECT text, refused_files FROM inbound_messages WHERE provider_message_id = ${payload.MessageSid}`,
      )
      expect(message).toMatchObject({ text: payload.Body, refused_files: [{ name: 'whatsapp-1.jpg' }] })
    })
  })
})
