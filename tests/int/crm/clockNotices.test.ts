import { beforeAll, describe, expect, it } from '@jest/globals'
import { addActivity } from '@/src/commands/crm/addActivity'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { tellOfClock } from '@/src/commands/crm/tellOfClock'
import { tellOfUnassigned } from '@/src/commands/crm/tellOfUnassigned'
import type { Staff } from '@/src/payload-types'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

describe('notices of clocks and of leads nobody takes', () => {
  const test = withTestPayload()
  let owner: Staff
  let manager: Staff
  beforeAll(async () => {
    owner = await addStaff(test.payload, { roles: ['sales'], name: 'Demo Owner', acceptsLeads: true })
    manager = await addStaff(test.payload, { roles: ['manager'], name: 'Demo Manager' })
  })
  const newLead = async () => {
    const request = leadRequest({ email: `${newId()}@example.com` })
    return (await receiveLead(await test.context(), { request, submission, key: null })).answer.lead_id
  }

  it('tell the owner before, owner and managers when late, managers once more after, each person once', async () => {
    const ctx = await test.context()
    const leadId = await newLead()
    const clock = await rowOf<{ id: string }>(ctx, sql`SELECT id FROM lead_clocks WHERE lead_id = ${leadId}`)
    for (const step of ['warn', 'breach', 'escalate', 'warn', 'breach', 'escalate'] as const)
      await tellOfClock(ctx, { leadId, clockId: clock?.id ?? '', step })
    const told = await rowsOf(
      ctx,
      sql`SELECT template_key AS what, "to", count(*)::int AS times FROM messages WHERE lead_id = ${leadId} AND template_key LIKE 'clock%' GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    expect(told).toEqual([
      { what: 'clock_escalated_manager', to: manager.email, times: 1 },
      ...[owner.email, manager.email].toSorted().map((to) => ({ what: 'clock_late', to, times: 1 })),
      { what: 'clock_warning_owner', to: owner.email, times: 1 },
    ])
  })

  it('tell whoever leads the owner’s team instead of every manager, and warn of nothing that was answered', async () => {
    const boss = await addStaff(test.payload, { roles: ['sales'], name: 'Demo Boss' })
    await test.payload.create({ collection: 'teams', data: { name: 'Led', lead: boss.id, members: [owner.id] } })
    const ctx = await test.context()
    const leadId = await newLead()
    const clock = await rowOf<{ id: string }>(ctx, sql`SELECT id FROM lead_clocks WHERE lead_id = ${leadId}`)
    const clockId = clock?.id ?? ''
    await tellOfClock(ctx, { leadId, clockId, step: 'breach' })
    await addActivity(ctx, { leadId, type: 'call', detail: 'Said hello.' })
    for (const step of ['warn', 'escalate'] as const) await tellOfClock(ctx, { leadId, clockId, step })
    const told = await rowsOf<{ to: string }>(
      ctx,
      sql`SELECT "to" FROM messages WHERE lead_id = ${leadId} AND template_key LIKE 'clock%'`,
    )
    expect(told.map(({ to }) => to).toSorted()).toEqual([boss.email, owner.email].toSorted())
  })

  it('tell each manager once of a lead nobody could take, and nobody of one somebody has', async () => {
    const ctx = await test.context()
    const taken = await newLead()
    await rowsOf(ctx, sql`UPDATE staff SET accepts_leads = false`)
    const leadId = await newLead()
    for (const eventId of [leadId, leadId]) await tellOfUnassigned(ctx, { leadId, eventId })
    await tellOfUnassigned(ctx, { leadId: taken, eventId: taken })
    expect(
      await rowsOf(ctx, sql`SELECT "to", lead_id FROM messages WHERE template_key = 'lead_unassigned_manager'`),
    ).toEqual([{ to: manager.email, lead_id: leadId }])
  })
})
