import { beforeAll, describe, expect, it } from '@jest/globals'
import { applyInbound } from '@/src/commands/crm/applyInbound'
import { moveLeadStage } from '@/src/commands/crm/moveLeadStage'
import { storeInbound } from '@/src/commands/crm/storeInbound'
import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { anEmail as mail } from '@/tests/factories/anEmail'
import { aLead } from '@/tests/factories/leads'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

describe('applying what came in', () => {
  const test = withTestPayload({ EMAIL_INBOUND_DOMAIN: 'in.sample.example' })
  const rows = async <Type>(statement: ReturnType<typeof sql>) => rowsOf<Type>((await test.context()).req, statement)

  const receive = async (message: InboundMessage): Promise<string> => {
    await storeInbound(await test.context(), { message, files: [], original: {} })
    const [row] = await rows<{ id: string }>(
      sql`SELECT id FROM inbound_messages WHERE provider_message_id = ${message.providerMessageId}`,
    )
    return row?.id ?? ''
  }
  const apply = async (inboundId: string) => applyInbound(await test.context(), { inboundId })
  const read = async (id: string) =>
    (
      await rows<{ state: string; triage_reason: string | null; lead_id: string | null }>(
        sql`SELECT state, triage_reason, lead_id FROM inbound_messages WHERE id = ${id}`,
      )
    )[0]
  const events = (inboundId: string) =>
    rows<{ type: string }>(
      sql`SELECT type FROM domain_events WHERE type = 'lead.reply_received' AND data ->> 'inboundId' = ${inboundId}`,
    )

  it('makes one lead of a message, however many workers try', async () => {
    const id = await receive(mail({ from: 'race@example.com' }))
    await Promise.all(Array.from({ length: 8 }, () => apply(id)))
    const leads = await rows(
      sql`SELECT l.id FROM leads l JOIN customers c ON c.id = l.customer_id WHERE c.email = 'race@example.com'`,
    )
    expect(leads).toHaveLength(1)
    const entries = await rows<{ type: string }>(
      sql`SELECT type FROM lead_activities WHERE lead_id = (SELECT lead_id FROM inbound_messages WHERE id = ${id})`,
    )
    expect(entries.map(({ type }) => type).toSorted()).toEqual(['assigned', 'email', 'received'])
    expect(await events(id)).toEqual([])
  })

  it('makes one lead of several first messages of one sender at once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => receive(mail({ from: 'several@example.com' }))))
    await Promise.all(ids.map(apply))
    const leads = await rows(
      sql`SELECT DISTINCT lead_id FROM inbound_messages WHERE "from" = 'several@example.com' AND lead_id IS NOT NULL`,
    )
    expect(leads).toHaveLength(1)
  })

  it('tells of a reply to an open lead once, and puts it on the timeline once', async () => {
    const lead = await aLead(await test.context(), { email: 'open@example.com' })
    const id = await receive(mail({ from: 'open@example.com', text: 'In April, please.' }))
    await Promise.all([apply(id), apply(id)])
    expect(await read(id)).toEqual({ state: 'matched', triage_reason: null, lead_id: lead.id })
    expect(await events(id)).toHaveLength(1)
    const entries = await rows<{ detail: string; data: object }>(
      sql`SELECT detail, data FROM lead_activities WHERE lead_id = ${lead.id} AND type = 'email'`,
    )
    expect(entries).toMatchObject([{ detail: 'In April, please.', data: { direction: 'in', inbound: id } }])
  })

  it('opens a lead again that was lost a short while ago', async () => {
    const lead = await aLead(await test.context(), { email: 'lost@example.com' })
    await moveLeadStage(await test.context(), { leadId: lead.id, stage: 'lost', reason: 'no_response' })
    const id = await receive(mail({ from: 'lost@example.com' }))
    await apply(id)
    const [now] = await rows<{ stage: string; lost_reason: null }>(
      sql`SELECT stage, lost_reason FROM leads WHERE id = ${lead.id}`,
    )
    expect(now).toEqual({ stage: 'new', lost_reason: null })
  })

  it('keeps what somebody marked as spam writes from becoming a lead', async () => {
    const lead = await aLead(await test.context(), { email: 'spam@example.com' })
    await moveLeadStage(await test.context(), { leadId: lead.id, stage: 'lost', reason: 'spam' })
    const id = await receive(mail({ from: 'spam@example.com' }))
    await apply(id)
    expect(await read(id)).toMatchObject({ state: 'triage', triage_reason: 'marked_as_spam' })
  })

  it('finds the lead by the message it answers, ours or theirs', async () => {
    const lead = await aLead(await test.context())
    const sent = newId()
    await test.payload.create({
      collection: 'messages',
      data: {
        subject: 'Hello',
        bodyText: 'Hello',
        status: 'sent',
        channel: 'email',
        audience: 'customer',
        to: 'x@example.com',
        lead: lead.id,
        providerMessageId: sent,
      },
    })
    const own = await receive(
      mail({ from: 'other@example.com', answersTo: [`${sent}@mtasv.net`], internetMessageId: 'a@b' }),
    )
    await apply(own)
    const theirs = await receive(mail({ from: 'third@example.com', answersTo: ['a@b'] }))
    await apply(theirs)
    expect([(await read(own))?.lead_id, (await read(theirs))?.lead_id]).toEqual([lead.id, lead.id])
  })

  describe('from a colleague', () => {
    let email = ''
    beforeAll(async () => {
      email = (await addStaff(test.payload, { roles: ['sales'] })).email
    })

    it('waits for a person', async () => {
      const id = await receive(mail({ from: email.toLowerCase() }))
      await apply(id)
      expect(await read(id)).toMatchObject({ state: 'triage', triage_reason: 'own_address' })
    })
  })

  it('leaves nothing behind when it fails half-way', async () => {
    const id = await receive(mail({ from: 'half@example.com' }))
    const ctx = await test.context()
    const broken = { ...ctx, now: new Date(Number.NaN) }
    await expect(applyInbound(broken, { inboundId: id })).rejects.toThrow()
    expect(await read(id)).toMatchObject({ state: 'received' })
  })
})
