import { beforeAll, describe, expect, it } from '@jest/globals'
import { applyInbound } from '@/jobs/crm/applyInbound'
import { rowsOf, sql } from '@/src/platform/database/session'
import type { InboundItem } from '@/src/queries/crm/inboundMessages'
import { aLead } from '@/tests/factories/leads'
import { statementsDuring } from '@/tests/support/countQueries'
import { mailFrom, postmarkMail } from '@/tests/support/inboundFixtures'
import { relayTo } from '@/tests/support/relayTo'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { testSettings } from '@/tests/support/testPayload'

type Page = { items: InboundItem[]; next: string | null }
type Problem = { code: string }

describe('sorting what came in', () => {
  const app = withTestApp()
  const relay = relayTo(app, [applyInbound])
  let mine: TestStaff
  let other: TestStaff
  let manager: TestStaff
  let finance: TestStaff
  beforeAll(async () => {
    mine = await createStaff(app.payload, { roles: ['sales'], name: 'Demo Mine' })
    other = await createStaff(app.payload, { roles: ['sales'], name: 'Demo Other' })
    manager = await createStaff(app.payload, { roles: ['manager'], name: 'Demo Manager' })
    finance = await createStaff(app.payload, { roles: ['finance'], name: 'Demo Finance' })
  }, 60_000)

  const call = (method: string, path: string, who: TestStaff, body?: unknown) =>
    app.fetch(`/api/v1/inbound-messages${path}`, {
      method,
      headers: who.headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  const outcome = async (answer: Response) => [answer.status, ((await answer.json()) as Problem).code]
  const waiting = async (from: string, given: Record<string, unknown> = {}): Promise<string> => {
    const mail = postmarkMail({ ...mailFrom(from), Headers: [{ Name: 'List-Id', Value: 'x' }], ...given })
    await app.fetch('/webhooks/postmark/inbound', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-webhook-secret': testSettings.POSTMARK_WEBHOOK_SECRET },
      body: JSON.stringify(mail),
    })
    await relay()
    const [row] = await rowsOf<{ id: string }>(
      (await app.context()).req,
      sql`SELECT id FROM inbound_messages WHERE provider_message_id = ${mail.MessageID} AND state = 'triage'`,
    )
    return row?.id ?? 'none'
  }

  it('shows everybody in sales what waits, page by page, and others nothing', async () => {
    const ids = [await waiting('one@example.com'), await waiting('two@example.com'), await waiting('three@example.com')]
    const first = (await (await call('GET', '?state=triage&limit=2', mine)).json()) as Page
    const second = (await (await call('GET', `?state=triage&limit=2&cursor=${first.next}`, mine)).json()) as Page
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed())
    expect([second.next, first.items[0]?.triage_reason]).toEqual([null, 'mailing_list'])
    expect((await call('GET', '', finance)).status).toBe(403)
    const elsewhere = await call('GET', '?cursor=elsewhere', mine)
    expect([elsewhere.status, (await elsewhere.json()).code]).toEqual([422, 'invalid-cursor'])
    expect((await app.fetch('/api/v1/inbound-messages')).status).toBe(401)
    const few = await statementsDuring(() => call('GET', '?limit=1', manager))
    const many = await statementsDuring(() => call('GET', '?limit=50', manager))
    expect(many.length).toBeLessThanOrEqual(few.length)
  })

  it('puts a message on a lead, once, and then only those of the lead see it', async () => {
    const id = await waiting('list@example.com')
    const lead = await aLead(await app.context(), { owner: mine.user })
    expect(await outcome(await call('POST', `/${id}/assign`, other, { lead_id: lead.id }))).toEqual([404, 'not-found'])
    expect((await call('POST', `/${id}/assign`, finance, { lead_id: lead.id })).status).toBe(403)
    const answers = await Promise.all([1, 2, 3].map(() => call('POST', `/${id}/assign`, mine, { lead_id: lead.id })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect((await call('GET', `/${id}`, other)).status).toBe(404)
    expect(await (await call('GET', `/${id}`, mine)).json()).toMatchObject({
      state: 'matched',
      lead_id: lead.id,
      triage_reason: null,
    })
    expect(await outcome(await call('POST', `/${id}/ignore`, mine, { reason: 'late' }))).toEqual([
      409,
      'illegal-transition',
    ])
  })

  it('makes a lead of a message, once', async () => {
    const id = await waiting('wants@example.com', { Subject: 'Cambodia' })
    const answers = await Promise.all([1, 2].map(() => call('POST', `/${id}/lead`, mine)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const leads = await rowsOf<{ notes: string; channel: string }>(
      (await app.context()).req,
      sql`SELECT l.notes, l.channel FROM leads l JOIN customers c ON c.id = l.customer_id WHERE c.email = 'wants@example.com'`,
    )
    expect(leads).toMatchObject([{ channel: 'email', notes: expect.stringMatching(/^Cambodia/) }])
  })

  it('makes no lead of nobody', async () => {
    const id = await waiting('', { From: '', FromFull: { Email: '', Name: '' } })
    expect(await outcome(await call('POST', `/${id}/lead`, mine))).toEqual([422, 'contact-required'])
  })

  it('puts a message aside with a reason, and takes it up again', async () => {
    const id = await waiting('news@example.com')
    expect((await call('POST', `/${id}/ignore`, mine, { reason: ' ' })).status).toBe(422)
    expect((await call('POST', `/${id}/ignore`, mine, { reason: 'A newsletter.' })).status).toBe(200)
    expect(await (await call('GET', `/${id}`, mine)).json()).toMatchObject({ state: 'ignored', note: 'A newsletter.' })
    expect((await call('POST', `/${id}/lead`, mine)).status).toBe(201)
  })

  it('hands files out as downloads, to those who see the message', async () => {
    const Content = Buffer.from('<script>alert(1)</script>').toString('base64')
    const id = await waiting('file@example.com', {
      Attachments: [{ Name: 'plän.txt', Content, ContentType: 'text/plain', ContentLength: 25 }],
    })
    const { files } = (await (await call('GET', `/${id}`, mine)).json()) as { files: { id: string; name: string }[] }
    expect(files).toMatchObject([{ name: 'plän.txt', content_type: 'text/plain', size: 25 }])
    const path = `/${id}/files/${files[0]?.id}`
    const file = await call('GET', path, mine)
    expect(await file.text()).toBe('<script>alert(1)</script>')
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-disposition': "attachment; filename*=UTF-8''pl%C3%A4n.txt",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const lead = await aLead(await app.context(), { owner: mine.user })
    await call('POST', `/${id}/assign`, mine, { lead_id: lead.id })
    expect((await call('GET', path, other)).status).toBe(404)
    expect((await call('GET', path, finance)).status).toBe(403)
    expect((await call('GET', `/${id}/files/nothing`, mine)).status).toBe(404)
  })
})
