import { beforeAll, describe, expect, it } from '@jest/globals'
import { applyInbound } from '@/jobs/crm/applyInbound'
import { receiveWhatsApp } from '@/jobs/crm/receiveWhatsApp'
import { rowsOf, sql } from '@/src/platform/database/session'
import { overrideSettings } from '@/src/platform/env'
import { newId } from '@/src/platform/newId'
import { aLead } from '@/tests/factories/leads'
import { relayTo } from '@/tests/support/relayTo'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe("the sandbox's customers", () => {
  const app = withTestApp()
  const relay = relayTo(app, [receiveWhatsApp, applyInbound])
  let manager: TestStaff
  let sales: TestStaff
  beforeAll(async () => {
    overrideSettings({ PUBLIC_URL: app.url })
    manager = await createStaff(app.payload, { roles: ['manager'] })
    sales = await createStaff(app.payload, { roles: ['sales'] })
  }, 60_000)

  const pretend = async (body: object, who = manager) => {
    const answer = await app.fetch('/api/v1/sandbox-messages/inbound', {
      method: 'POST',
      headers: who.headers,
      body: JSON.stringify(body),
    })
    await relay()
    return [answer.status, ((await answer.json()) as { code?: string }).code]
  }
  const received = async (from: string) =>
    rowsOf<{ state: string; lead_id: string | null; text: string }>(
      (await app.context()).req,
      sql`SELECT state, lead_id, text FROM inbound_messages WHERE "from" = ${from}`,
    )

  it('write for the first time, through the webhooks', async () => {
    expect(await pretend({ channel: 'email', from: 'demo.new@example.com', text: 'Hello' })).toEqual([202, undefined])
    expect(await pretend({ channel: 'whatsapp', from: '+84 90 999 8888', text: 'Hello' })).toEqual([202, undefined])
    expect(await received('demo.new@example.com')).toMatchObject([{ state: 'new_lead', text: 'Hello' }])
    expect(await received('+84909998888')).toMatchObject([{ state: 'new_lead' }])
  })

  it('answer what the outbox holds, and their answer finds its lead', async () => {
    const lead = await aLead(await app.context(), { email: 'demo.answers@example.com' })
    const providerMessageId = newId()
    const sent = {
      subject: 'Hello',
      bodyText: 'Hello',
      status: 'sent',
      channel: 'email',
      audience: 'customer',
    } as const
    const to = 'demo.answers@example.com'
    await app.payload.create({ collection: 'messages', data: { ...sent, to, lead: lead.id, providerMessageId } })
    const kept = await app.payload.create({
      collection: 'sandbox-messages',
      data: {
        provider: 'email',
        to,
        subject: 'Hello',
        providerMessageId,
        metadata: { from: 'Chapter2 <hello@sample.example>' },
      },
    })
    expect(await pretend({ answers: kept.id, text: 'Yes, please.' })).toEqual([202, undefined])
    expect(await received(to)).toEqual([{ state: 'matched', lead_id: lead.id, text: 'Yes, please.' }])
  })

  it('are played by managers, in the sandbox, and are somebody', async () => {
    expect(await pretend({ channel: 'email', from: 'a@example.com', text: 'x' }, sales)).toEqual([403, 'forbidden'])
    expect(await pretend({ channel: 'email', from: 'nobody', text: 'x' })).toEqual([422, 'validation-failed'])
    expect(await pretend({ answers: 'nothing', text: 'x' })).toEqual([404, 'not-found'])
    overrideSettings({ POSTMARK_SERVER_TOKEN: 'a-real-token' })
    expect(await pretend({ channel: 'email', from: 'a@example.com', text: 'x' })).toEqual([409, 'not-a-sandbox'])
    overrideSettings({ POSTMARK_SERVER_TOKEN: '' })
  })
})
