import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { addActivity } from '@/src/commands/crm/addActivity'
import { applyInbound } from '@/src/commands/crm/applyInbound'
import { applyLeadFact } from '@/src/commands/crm/applyLeadFact'
import { assignLead } from '@/src/commands/crm/assignLead'
import { moveLeadStage } from '@/src/commands/crm/moveLeadStage'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { reckonClocks } from '@/src/commands/crm/reckonClocks'
import { stepClocks } from '@/src/commands/crm/stepClocks'
import { storeInbound } from '@/src/commands/crm/storeInbound'
import type { SlaPolicy, Staff } from '@/src/payload-types'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { anEmail } from '@/tests/factories/anEmail'
import { statementsDuring } from '@/tests/support/countQueries'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

const at = (time: string) => new Date(`${time}+07:00`)
const morning = at('2026-11-26T10:00:00')

type Clock = { kind: string; state: string; due: string | null; used: number | null; policy: string | null }

describe('clocks of leads', () => {
  const test = withTestPayload()
  let owner: Staff
  let manager: Staff
  beforeAll(async () => {
    owner = await addStaff(test.payload, { roles: ['sales'], name: 'Demo Owner', acceptsLeads: true })
    manager = await addStaff(test.payload, { roles: ['manager'], name: 'Demo Manager' })
  })
  beforeEach(async () => {
    const ctx = await test.context()
    await rowsOf(ctx, sql`DELETE FROM lead_clocks`)
    for (const collection of ['sla-policies', 'teams'] as const) await test.payload.delete({ collection, where: {} })
  })
  const newLead = async (now = morning, email = `${newId()}@example.com`) => {
    const ctx = await test.context({ now })
    const request = leadRequest({ email })
    return (await receiveLead(ctx, { request, submission, key: null })).answer.lead_id
  }
  const answer = async (leadId: string, now: Date) =>
    addActivity(await test.context({ now }), { leadId, type: 'call', detail: 'Said hello.' })
  const reply = async (from: string, now: Date) => {
    const ctx = await test.context({ now })
    const message = anEmail({ from, fromTyped: from })
    await storeInbound(ctx, { message, files: [], original: {} })
    const stored = await rowOf<{ id: string }>(
      ctx,
      sql`SELECT id FROM inbound_messages WHERE provider_message_id = ${message.providerMessageId}`,
    )
    await applyInbound(ctx, { inboundId: stored?.id ?? '' })
  }
  const clocksOf = async (leadId: string): Promise<Clock[]> =>
    rowsOf<Clock>(
      await test.context(),
      sql`SELECT kind, CASE WHEN running_since IS NOT NULL THEN 'running' WHEN paused_at IS NOT NULL THEN 'paused' ELSE 'stopped' END AS state,
                 to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'DD HH24:MI') AS due, used_minutes::int AS used, policy_id AS policy
          FROM lead_clocks WHERE lead_id = ${leadId} ORDER BY started_at, stopped_at NULLS LAST`,
    )
  const lead = async (leadId: string) =>
    rowOf<{ next: string | null; sla: string | null; minutes: number | null; breached: boolean }>(
      await test.context(),
      sql`SELECT to_char(next_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'DD HH24:MI') AS next, sla_breached_at IS NOT NULL AS breached,
                 to_char(sla_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'DD HH24:MI') AS sla, first_response_minutes::int AS minutes
          FROM leads WHERE id = ${leadId}`,
    )
  const addPolicy = (given: Partial<SlaPolicy>) =>
    test.payload.create({
      collection: 'sla-policies',
      data: {
        name: `Policy ${newId()}`,
        kind: 'first_response',
        minutes: 60,
        warnBeforeMinutes: 30,
        escalateAfterMinutes: 60,
        active: true,
        ...given,
      } as never,
    })
  const traces = async (leadId: string) =>
    rowsOf<{ type: string; count: number }>(
      await test.context(),
      sql`SELECT type, count(*)::int AS count FROM domain_events WHERE data ->> 'leadId' = ${leadId} AND type LIKE 'lead.sla%' GROUP BY 1 ORDER BY 1`,
    )
  const stepAt = async (now: Date) => stepClocks(await test.context({ now }))

  it('measure the first response and each later answer apart, and stand still while we wait', async () => {
    const email = `${newId()}@example.com`
    const leadId = await newLead(morning, email)
    expect(await clocksOf(leadId)).toMatchObject([{ kind: 'first_response', state: 'running', due: '26 12:00' }])
    await answer(leadId, at('2026-11-26T11:15:00'))
    expect(await clocksOf(leadId)).toMatchObject([
      { kind: 'first_response', state: 'stopped', used: 75 },
      { kind: 'follow_up', state: 'paused', due: null },
    ])
    expect(await lead(leadId)).toEqual({ next: null, sla: '26 12:00', minutes: 75, breached: false })
    await reply(email, at('2026-11-27T20:00:00'))
    expect(await clocksOf(leadId)).toMatchObject([{}, { kind: 'follow_up', state: 'running', due: '28 18:00' }])
    expect((await lead(leadId))?.next).toBe('28 18:00')
    await answer(leadId, at('2026-11-28T10:00:00'))
    expect(await clocksOf(leadId)).toMatchObject([{}, { state: 'stopped', used: 60 }, { state: 'paused' }])
    expect(await lead(leadId)).toMatchObject({ next: null, minutes: 75 })
  })

  it('follow the response time of stage and channel, and stop where the lead is closed', async () => {
    const negotiation = await addPolicy({ kind: 'follow_up', stage: 'negotiation', minutes: 30 })
    const website = await addPolicy({ kind: 'first_response', channel: 'website', minutes: 15 })
    await addPolicy({ kind: 'first_response', minutes: 5, active: false })
    const leadId = await newLead()
    expect(await clocksOf(leadId)).toMatchObject([{ due: '26 10:15', policy: website.id }])
    const ctx = await test.context({ now: at('2026-11-26T10:10:00') })
    await inTransaction(ctx, (tx) => applyLeadFact(tx, { leadId, fact: 'quote_sent' }))
    expect(await clocksOf(leadId)).toMatchObject([{ state: 'stopped', used: 10 }, { state: 'paused' }])
    await moveLeadStage(ctx, { leadId, stage: 'negotiation' })
    expect(await clocksOf(leadId)).toMatchObject([{}, { state: 'running', due: '26 10:40', policy: negotiation.id }])
    await moveLeadStage(ctx, { leadId, stage: 'lost', reason: 'price' })
    expect((await clocksOf(leadId)).map(({ state }) => state)).toEqual(['stopped', 'stopped'])
    expect((await lead(leadId))?.next).toBeNull()
    await moveLeadStage(ctx, { leadId, stage: 'new' })
    expect(await clocksOf(leadId)).toMatchObject([{}, {}, { kind: 'follow_up', state: 'running' }])
    await inTransaction(ctx, (tx) => applyLeadFact(tx, { leadId, fact: 'deposit_recorded' }))
    expect((await clocksOf(leadId)).map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped'])
  })

  it('warn, are late and escalate, each once however many sweeps run at once', async () => {
    const leads = await Promise.all(Array.from({ length: 5 }, () => newLead()))
    const sweep = async (time: string) => {
      const steps = await Promise.all(Array.from({ length: 6 }, () => stepAt(at(`2026-11-26T${time}:00`))))
      return steps.reduce((sum, count) => sum + count, 0)
    }
    expect(await sweep('11:29')).toBe(0)
    expect(await sweep('11:30')).toBe(5)
    expect(await sweep('11:31')).toBe(0)
    expect(await sweep('12:00')).toBe(5)
    expect(await sweep('13:00')).toBe(5)
    expect(await sweep('17:00')).toBe(0)
    for (const leadId of leads) {
      expect(await traces(leadId)).toEqual([
        { type: 'lead.sla_breached', count: 1 },
        { type: 'lead.sla_escalated', count: 1 },
        { type: 'lead.sla_warned', count: 1 },
      ])
      expect(await lead(leadId)).toMatchObject({ breached: true })
    }
  })

  it('say nothing of what was answered in time, and nothing of a follow-up on the first response', async () => {
    const email = `${newId()}@example.com`
    const leadId = await newLead(morning, email)
    await answer(leadId, at('2026-11-26T11:00:00'))
    expect(await stepAt(at('2026-11-26T17:00:00'))).toBe(0)
    await reply(email, at('2026-11-26T17:00:00'))
    expect(await stepAt(at('2026-11-27T17:30:00'))).toBe(1)
    expect(await lead(leadId)).toMatchObject({ breached: false })
    const ctx = await test.context()
    expect(
      await rowOf(
        ctx,
        sql`SELECT data ->> 'kind' AS kind FROM domain_events WHERE type = 'lead.sla_breached' AND data ->> 'leadId' = ${leadId}`,
      ),
    ).toEqual({ kind: 'follow_up' })
  })

  it('keep nothing where a sweep is rolled back, and do it in the next', async () => {
    const leadId = await newLead()
    const ctx = await test.context()
    await rowsOf(
      ctx,
      sql`ALTER TABLE domain_events ADD CONSTRAINT refuses CHECK (type <> 'lead.sla_breached') NOT VALID`,
    )
    try {
      await expect(stepAt(at('2026-11-26T12:00:00'))).rejects.toThrow()
    } finally {
      await rowsOf(ctx, sql`ALTER TABLE domain_events DROP CONSTRAINT refuses`)
    }
    expect(await lead(leadId)).toMatchObject({ breached: false })
    expect(await stepAt(at('2026-11-26T12:00:00'))).toBe(1)
    expect(await traces(leadId)).toEqual([{ type: 'lead.sla_breached', count: 1 }])
  })

  it('follow a change of response times, hours, holidays and owner', async () => {
    const leadId = await newLead()
    const reckon = async () => reckonClocks(await test.context({ now: morning }))
    const due = async () => (await lead(leadId))?.next
    expect(await reckon()).toBe(0)
    const policy = await addPolicy({ minutes: 300 })
    expect(await reckon()).toBe(1)
    expect(await due()).toBe('26 15:00')
    expect(await reckon()).toBe(0)
    const { payload } = test
    await payload.update({ collection: 'sla-policies', id: policy.id, data: { minutes: 540 } })
    await reckon()
    expect(await due()).toBe('27 10:00')
    const holiday = await payload.create({
      collection: 'public-holidays',
      data: { country: 'VN', date: '2026-11-27', name: 'Demo holiday', kind: 'announced' },
    })
    await reckon()
    expect(await due()).toBe('28 10:00')
    const team = await payload.create({
      collection: 'teams',
      data: { name: 'Thai', members: [owner.id], holidayCountries: ['TH'] },
    })
    await reckon()
    expect(await due()).toBe('27 10:00')
    await assignLead(await test.context({ now: morning }), { leadId, ownerId: manager.id })
    expect(await due()).toBe('28 10:00')
    await payload.delete({ collection: 'teams', id: team.id })
    await payload.delete({ collection: 'public-holidays', id: holiday.id })
    await payload.delete({ collection: 'sla-policies', id: policy.id })
    await reckon()
    expect(await due()).toBe('26 12:00')
  })

  it('are not late by settings that have changed meanwhile', async () => {
    await newLead()
    await addPolicy({ minutes: 500 })
    expect(await stepAt(at('2026-11-26T12:30:00'))).toBe(0)
    await reckonClocks(await test.context({ now: morning }))
    expect(await stepAt(at('2026-11-26T12:30:00'))).toBe(0)
  })

  it('are reckoned in a handful of statements, however many they are', async () => {
    await Promise.all(Array.from({ length: 20 }, () => newLead()))
    await addPolicy({ minutes: 200 })
    const ctx = await test.context({ now: morning })
    const statements = await statementsDuring(() => reckonClocks(ctx))
    expect(statements.filter((text) => !/^(begin|commit)/i.test(text))).toHaveLength(3)
  })
})
