import { beforeAll, describe, expect, it } from '@jest/globals'
import { applyInbound } from '@/jobs/crm/applyInbound'
import { receiveWhatsApp } from '@/jobs/crm/receiveWhatsApp'
import { recordMessageSent } from '@/jobs/crm/recordMessageSent'
import { tellOwnerOfReply } from '@/jobs/crm/tellOwnerOfReply'
import { sendMessage } from '@/jobs/shared/sendMessage'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import { storeProviderEvent } from '@/src/commands/shared/storeProviderEvent'
import { notKnownYet } from '@/src/domain/crm/inboundRequest'
import type { Lead } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { replyAddress } from '@/src/platform/links/replyAddress'
import { newId } from '@/src/platform/newId'
import type { conversation } from '@/src/queries/crm/conversation'
import type { ReplyOptions } from '@/src/queries/crm/replyOptions'
import { aLead } from '@/tests/factories/leads'
import { statementsDuring } from '@/tests/support/countQueries'
import { mailFrom, postmarkMail, twilioMessage } from '@/tests/support/inboundFixtures'
import { relayTo } from '@/tests/support/relayTo'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { testSettings } from '@/tests/support/testPayload'

type Conversation = Awaited<ReturnType<typeof conversation>>
const dayMs = 24 * 60 * 60 * 1000

describe('the conversation with a customer', () => {
  const app = withTestApp({ EMAIL_INBOUND_DOMAIN: 'in.sample.example' })
  const relay = relayTo(app, [receiveWhatsApp, applyInbound, sendMessage, recordMessageSent, tellOwnerOfReply])
  let mine: TestStaff
  let other: TestStaff
  let finance: TestStaff
  let lead: Lead
  const email = 'talk@example.com'
  const phone = '+84912345678'

  beforeAll(async () => {
    await ensureTemplates(await app.context())
    mine = await createStaff(app.payload, { roles: ['sales'], name: 'Demo Mine' })
    other = await createStaff(app.payload, { roles: ['sales'], name: 'Demo Other' })
    finance = await createStaff(app.payload, { roles: ['finance'], name: 'Demo Finance' })
    lead = await aLead(await app.context(), { owner: mine.user, email, language: 'de' })
    await app.payload.update({ collection: 'customers', id: String(lead.customer), data: { phoneTyped: phone } })
    await app.payload.update({
      collection: 'leads',
      id: lead.id,
      data: { language: 'de' },
    })
  }, 60_000)

  const rows = async <Type>(statement: ReturnType<typeof sql>) => rowsOf<Type>((await app.context()).req, statement)
  const call = (method: string, path: string, who: TestStaff, body?: unknown) =>
    app.fetch(`/api/v1${path}`, {
      method,
      headers: who.headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  const read = async (query = '', who = mine): Promise<Conversation> =>
    (await (await call('GET', `/leads/${lead.id}/conversation${query}`, who)).json()) as Conversation
  const options = async (): Promise<ReplyOptions> =>
    (await (await call('GET', `/leads/${lead.id}/reply-options`, mine)).json()) as ReplyOptions
  const draft = async (body: object): Promise<{ status: number; message_id: string; code: string }> => {
    const answer = await call('POST', `/leads/${lead.id}/replies`, mine, body)
    return { ...((await answer.json()) as { message_id: string; code: string }), status: answer.status }
  }
  const receiveMail = async (given: Record<string, unknown>) => {
    await app.fetch('/webhooks/postmark/inbound', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-webhook-secret': testSettings.POSTMARK_WEBHOOK_SECRET },
      body: JSON.stringify(postmarkMail({ ...mailFrom(email), ...given })),
    })
    await relay()
  }
  const receiveText = async (Body: string) => {
    const payload = twilioMessage({ From: `whatsapp:${phone}`, Body })
    const key = `twilio:in:${payload.MessageSid}`
    await storeProviderEvent(await app.context(), { type: 'twilio.message_received', key, data: { payload } })
    await relay()
  }

  it('is seen by those who see the lead, and by nobody else', async () => {
    for (const path of ['conversation', 'reply-options']) {
      expect((await call('GET', `/leads/${lead.id}/${path}`, other)).status).toBe(404)
      expect((await call('GET', `/leads/${lead.id}/${path}`, finance)).status).toBe(403)
      expect((await app.fetch(`/api/v1/leads/${lead.id}/${path}`)).status).toBe(401)
      expect((await call('GET', `/leads/nobody/${path}`, mine)).status).toBe(404)
    }
    expect((await call('POST', `/leads/${lead.id}/replies`, other, { channel: 'email', text: 'Hello' })).status).toBe(
      404,
    )
    expect((await call('POST', `/leads/${lead.id}/replies`, finance, { channel: 'email', text: 'Hello' })).status).toBe(
      403,
    )
  })

  it('answers by e-mail: a draft in their language, sent when read over, and their answer comes back to it', async () => {
    const { status, message_id: id } = await draft({ channel: 'email', template: 'reply_first_answer' })
    expect(status).toBe(201)
    expect((await read()).drafts).toMatchObject([
      { id, status: 'draft', to: email, text: expect.stringContaining('Guten Tag') },
    ])
    const [unanswered] = await rows(sql`SELECT first_responded_at FROM leads WHERE id = ${lead.id}`)
    expect(unanswered).toEqual({ first_responded_at: null })

    expect((await call('POST', `/messages/${id}/send`, mine)).status).toBe(200)
    await relay()
    const { items, drafts } = await read()
    expect(drafts).toEqual([])
    expect(items[0]).toMatchObject({
      id,
      type: 'email',
      actor_name: 'Demo Mine',
      data: { direction: 'out', automatic: false },
      message: {
        direction: 'out',
        text: expect.stringContaining('Guten Tag'),
        status: expect.stringMatching(/sent|delivered/),
      },
    })
    const [answered] = await rows<{ first_responded_at: string | null }>(
      sql`SELECT first_responded_at FROM leads WHERE id = ${lead.id}`,
    )
    expect(answered?.first_responded_at).not.toBeNull()
    const [kept] = await rows<{ metadata: { replyTo: string } }>(
      sql`SELECT metadata FROM sandbox_messages WHERE message_id = ${id}`,
    )
    expect(kept?.metadata.replyTo).toBe(replyAddress(lead.id))

    await receiveMail({
      OriginalRecipient: kept?.metadata.replyTo,
      TextBody: 'Im März, <script>alert(1)</script> zu zweit.',
      Subject: 'Re: Ihre Reise',
    })
    const [entry] = (await read()).items
    expect(entry).toMatchObject({
      type: 'email',
      data: { direction: 'in' },
      message: { direction: 'in', from: email, text: 'Im März, <script>alert(1)</script> zu zweit.' },
    })
    const notices = await rows(sql`SELECT "to" FROM messages WHERE template_key = 'reply_received_owner'`)
    expect(notices).toEqual([{ to: mine.user.email }])
  })

  it('answers the last e-mail with its subject and its id', async () => {
    const { message_id: id } = await draft({ channel: 'email', text: 'Wunderbar.' })
    const [message] = await rows<{ subject: string; answered: string }>(
      sql`SELECT m.subject, i.internet_message_id AS answered FROM messages m JOIN inbound_messages i ON i.id = m.in_reply_to_id WHERE m.id = ${id}`,
    )
    expect(message).toEqual({ subject: 'Re: Ihre Reise', answered: expect.stringContaining('@mail.sample.example') })
  })

  it('writes on WhatsApp in one’s own words for a day after their last message, and by approved templates later', async () => {
    expect(await draft({ channel: 'whatsapp', text: 'Hallo!' })).toMatchObject({
      status: 409,
      code: 'whatsapp-window-closed',
    })
    await receiveText('Hallo?')
    const open = (await options()).addresses.find(({ channel }) => channel === 'whatsapp')
    expect(open).toMatchObject({ to: phone, window_open: true, suppressed: false })
    const { message_id: id } = await draft({ channel: 'whatsapp', text: 'Hallo!' })

    await rows(
      sql`UPDATE inbound_messages SET received_at = ${new Date(Date.now() - dayMs - 1_000).toISOString()} WHERE "from" = ${phone}`,
    )
    expect((await options()).addresses.find(({ to }) => to === phone)).toMatchObject({ window_open: false })
    const late = await call('POST', `/messages/${id}/send`, mine)
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([409, 'whatsapp-window-closed'])
    expect(await draft({ channel: 'whatsapp', template: 'whatsapp_follow_up' })).toMatchObject({
      status: 409,
      code: 'whatsapp-window-closed',
    })

    const { docs } = await app.payload.find({
      collection: 'message-templates',
      where: { key: { equals: 'whatsapp_follow_up' } },
    })
    await app.payload.update({
      collection: 'message-templates',
      id: String(docs[0]?.id),
      locale: 'de',
      data: { whatsappTemplate: 'HX123' },
    })
    expect((await options()).templates.find(({ key }) => key === 'whatsapp_follow_up')).toMatchObject({
      approved: true,
    })
    const approved = await draft({ channel: 'whatsapp', template: 'whatsapp_follow_up' })
    const [stored] = await rows<{ whatsapp_template: string; whatsapp_variables: object }>(
      sql`SELECT whatsapp_template, whatsapp_variables FROM messages WHERE id = ${approved.message_id}`,
    )
    expect(stored).toEqual({
      whatsapp_template: 'HX123',
      whatsapp_variables: { 1: 'Demo', 2: 'Demo Mine', 3: expect.any(String), 4: 'Vietnam' },
    })
    const edited = await app.fetch(`/api/messages/${approved.message_id}`, {
      method: 'PATCH',
      headers: mine.headers,
      body: JSON.stringify({ bodyText: 'Something else' }),
    })
    expect(edited.status).toBe(409)
    expect((await call('POST', `/messages/${approved.message_id}/send`, mine)).status).toBe(200)
  })

  it('leaves a gap, and says so, where a text names what nobody knows yet', async () => {
    const set = (destination: string) => rows(sql`UPDATE leads SET destination = ${destination} WHERE id = ${lead.id}`)
    await set(notKnownYet)
    const { message_id: id } = await draft({ channel: 'email', template: 'reply_follow_up' })
    const written = (await read()).drafts.find((each) => each.id === id)
    expect(written?.text).not.toContain(notKnownYet)
    expect(written?.error).toBe('Nothing is known for destination: fill the gaps (…) and send.')
    await set('Vietnam')
  })

  it.each([
    [{ channel: 'email' }, 'reply-text-required'],
    [{ channel: 'email', template: 'reply_follow_up', text: 'and more' }, 'reply-text-required'],
    [{ channel: 'email', template: 'lead_received' }, 'unknown-template'],
    [{ channel: 'email', template: 'whatsapp_follow_up' }, 'unknown-template'],
    [{ channel: 'email', text: 'Hello', to: 'somebody@else.example' }, 'unknown-address'],
    [{ channel: 'pigeon', text: 'Hello' }, 'validation-failed'],
  ])('refuses %j', async (body, code) => {
    expect(await draft(body)).toMatchObject({ status: 422, code })
  })

  it('is read page by page, each entry once, with as many questions for many as for few', async () => {
    const first = await read('?limit=2')
    const seen = first.items.map(({ id }) => id)
    for (let next = first.next; next; ) {
      const page = await read(`?limit=2&cursor=${next}`)
      expect(page.drafts).toEqual([])
      seen.push(...page.items.map(({ id }) => id))
      next = page.next
    }
    const whole = await read('?limit=100')
    expect(seen).toEqual(whole.items.map(({ id }) => id))
    const few = await statementsDuring(() => read('?limit=1'))
    const many = await statementsDuring(() => read('?limit=100'))
    expect(many.length).toBeLessThanOrEqual(few.length)
    expect((await call('GET', `/leads/${lead.id}/conversation?cursor=${newId()}`, mine)).status).toBe(422)
  })
})
