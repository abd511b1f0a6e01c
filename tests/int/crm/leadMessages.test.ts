import { beforeAll, describe, expect, it } from '@jest/globals'
import { acknowledgeLead } from '@/jobs/crm/acknowledgeLead'
import { notifyOwner } from '@/jobs/crm/notifyOwner'
import { assignLead } from '@/src/commands/crm/assignLead'
import { createLead } from '@/src/commands/crm/createLead'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import type { Staff } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { relayTo } from '@/tests/support/relayTo'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

describe('messages about a new lead', () => {
  const test = withTestPayload()
  const relay = relayTo(test, [acknowledgeLead, notifyOwner])
  let owner: Staff
  let colleague: Staff
  beforeAll(async () => {
    await ensureTemplates(await test.context())
    owner = await addStaff(test.payload, { roles: ['sales'], name: 'Demo Owner', acceptsLeads: true })
    colleague = await addStaff(test.payload, { roles: ['sales'], name: 'Demo Colleague' })
  })
  const messagesOf = async (leadId: string) =>
    rowsOf<{ to: string; audience: string; status: string; language: string; subject: string; body_text: string }>(
      await test.context(),
      sql`SELECT "to", audience, status, language, subject, body_text FROM messages WHERE lead_id = ${leadId} ORDER BY audience, created_at, id`,
    )

  it('thank the customer in their language and tell the owner, once each however often the jobs run', async () => {
    const ctx = await test.context()
    const request = leadRequest({ email: 'thanked@example.com', language: 'Deutsch' })
    const { answer } = await receiveLead(ctx, { request, submission, key: null })
    await relay()
    await relayTo(test, [acknowledgeLead, notifyOwner])()
    const messages = await messagesOf(answer.lead_id)
    expect(messages).toMatchObject([
      { to: 'thanked@example.com', audience: 'customer', status: 'queued', language: 'de' },
      { to: owner.email, audience: 'staff', status: 'queued', language: 'en' },
    ])
    for (const { subject, body_text } of messages) expect(`${subject}${body_text}`).not.toContain('…')
  })

  it('tell the next owner too, but nobody of what they took or typed in themselves', async () => {
    const ctx = await test.context()
    const request = leadRequest({ email: 'passed-on@example.com' })
    const actor = { kind: 'staff', id: owner.id, name: owner.name } as const
    const own = await createLead(await test.context({ actor }), { request, channel: 'phone', takesIt: true })
    await relay()
    expect(await messagesOf(own.leadId)).toEqual([])
    await assignLead(ctx, { leadId: own.leadId, ownerId: colleague.id })
    await relay()
    expect(await messagesOf(own.leadId)).toMatchObject([{ to: colleague.email, audience: 'staff' }])
  })
})
