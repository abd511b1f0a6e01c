import { beforeAll, describe, expect, it } from '@jest/globals'
import { addActivity } from '@/src/commands/crm/addActivity'
import { applyLeadFact } from '@/src/commands/crm/applyLeadFact'
import { assignLead } from '@/src/commands/crm/assignLead'
import { completeTask } from '@/src/commands/crm/completeTask'
import { createLead } from '@/src/commands/crm/createLead'
import { moveLeadStage } from '@/src/commands/crm/moveLeadStage'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { reopenTask } from '@/src/commands/crm/reopenTask'
import type { LeadFact } from '@/src/domain/crm/stageAfterFact'
import type { Staff } from '@/src/payload-types'
import type { Actor } from '@/src/platform/actor'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { addStaff } from '@/tests/support/staff'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestPayload } from '@/tests/support/testPayload'

describe('working a lead', () => {
  const test = withTestPayload()
  let one: Staff
  let other: Staff
  let actor: Actor
  beforeAll(async () => {
    one = await addStaff(test.payload, { roles: ['sales'], name: 'Demo One' })
    other = await addStaff(test.payload, { roles: ['sales'], name: 'Demo Two' })
    actor = { kind: 'staff', id: one.id, name: one.name }
  })
  const context = (now?: Date) => test.context({ actor, now })
  const newLead = async (now?: Date) => {
    const request = leadRequest({ email: `${newId()}@example.com` })
    return (await receiveLead(await context(now), { request, submission, key: null })).answer.lead_id
  }
  const read = async (leadId: string) =>
    rowOf<Record<string, unknown>>(await context(), sql`SELECT * FROM leads WHERE id = ${leadId}`)
  const tracesOf = async (leadId: string, type: string) =>
    rowOf<{ entries: number; events: number; timeline: number }>(
      await context(),
      sql`SELECT (SELECT count(*) FROM audit_events WHERE entity_id = ${leadId} AND action = ${type})::int AS entries,
                 (SELECT count(*) FROM domain_events WHERE data ->> 'leadId' = ${leadId} AND type = ${type})::int AS events,
                 (SELECT count(*) FROM lead_activities WHERE lead_id = ${leadId} AND type::text = replace(${type}, 'lead.', ''))::int AS timeline`,
    )
  const fact = async (leadId: string, name: LeadFact) =>
    inTransaction(await context(), (tx) => applyLeadFact(tx, { leadId, fact: name }))

  it('moves by click, with one audit entry, one event and one line on the timeline', async () => {
    const leadId = await newLead()
    expect(await moveLeadStage(await context(), { leadId, stage: 'QUALIFIED' })).toEqual({ stage: 'qualified' })
    expect(await tracesOf(leadId, 'lead.stage_changed')).toEqual({ entries: 1, events: 1, timeline: 1 })
  })

  it.each([
    ['nowhere', 'unknown-stage'],
    ['negotiation', 'illegal-transition'],
    ['new', 'illegal-transition'],
    ['won', 'stage-follows-from-facts'],
    ['proposal_sent', 'stage-follows-from-facts'],
    ['lost', 'lost-reason-required'],
  ])('refuses to move a new lead to %s: %s', async (stage, code) => {
    const leadId = await newLead()
    const ctx = await context()
    const before = await tableCounts(ctx)
    await expect(moveLeadStage(ctx, { leadId, stage })).rejects.toMatchObject({ code })
    expect(await tableCounts(ctx)).toEqual(before)
  })

  it('keeps why a lead is lost, and forgets it when it is reopened', async () => {
    const leadId = await newLead()
    await expect(moveLeadStage(await context(), { leadId, stage: 'lost', reason: 'other' })).rejects.toMatchObject({
      code: 'lost-note-required',
    })
    await moveLeadStage(await context(), { leadId, stage: 'lost', reason: 'No response', note: 'Wrote thrice' })
    expect(await read(leadId)).toMatchObject({ stage: 'lost', lost_reason: 'no_response', lost_note: 'Wrote thrice' })
    await moveLeadStage(await context(), { leadId, stage: 'new' })
    expect(await read(leadId)).toMatchObject({ stage: 'new', lost_reason: null, lost_note: null })
  })

  it('lets one of eight who move it at once win', async () => {
    const leadId = await newLead()
    const moves = Array.from({ length: 8 }, async () => moveLeadStage(await context(), { leadId, stage: 'qualified' }))
    const settled = await Promise.allSettled(moves)
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await tracesOf(leadId, 'lead.stage_changed')).toEqual({ entries: 1, events: 1, timeline: 1 })
  })

  it('follows facts whatever the table of clicks says', async () => {
    const leadId = await newLead()
    await moveLeadStage(await context(), { leadId, stage: 'lost', reason: 'price' })
    expect(await fact(leadId, 'quote_sent')).toBe('proposal_sent')
    const sent = await read(leadId)
    expect(sent).toMatchObject({ lost_reason: null, won_at: null })
    expect(sent?.first_responded_at).not.toBeNull()
    expect(await fact(leadId, 'deposit_recorded')).toBe('won')
    expect((await read(leadId))?.won_at).not.toBeNull()
    expect(await fact(leadId, 'quote_sent')).toBe('won')
    expect(await fact(leadId, 'trip_ended')).toBe('post_trip')
  })

  it('hands a lead and its open tasks over, and says so', async () => {
    const leadId = await newLead()
    await assignLead(await context(), { leadId, ownerId: other.id })
    expect(await read(leadId)).toMatchObject({ owner_id: other.id, owner_reason: 'Demo Two: given by Demo One.' })
    const ctx = await context()
    expect(await rowsOf(ctx, sql`SELECT owner_id FROM tasks WHERE lead_id = ${leadId}`)).toEqual([
      { owner_id: other.id },
    ])
    expect(await tracesOf(leadId, 'lead.assigned')).toEqual({ entries: 1, events: 1, timeline: 2 })
    await assignLead(await context(), { leadId, ownerId: other.id })
    expect(await tracesOf(leadId, 'lead.assigned')).toMatchObject({ events: 1 })
    await assignLead(await context(), { leadId, ownerId: null })
    expect(await read(leadId)).toMatchObject({ owner_id: null })
  })

  it('refuses owners who are unknown, switched off or not in sales, and a lead taken meanwhile', async () => {
    const leadId = await newLead()
    const away = await addStaff(test.payload, { roles: ['sales'], active: false })
    const content = await addStaff(test.payload, { roles: ['content'] })
    for (const ownerId of [newId(), 'nobody', away.id, content.id])
      await expect(assignLead(await context(), { leadId, ownerId })).rejects.toMatchObject({ code: 'unknown-owner' })
    await assignLead(await context(), { leadId, ownerId: other.id, seenOwnerId: null })
    await expect(assignLead(await context(), { leadId, ownerId: one.id, seenOwnerId: null })).rejects.toMatchObject({
      code: 'lead-taken',
    })
    await expect(assignLead(await context(), { leadId: newId(), ownerId: one.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it.each([
    ['note', false],
    ['task', false],
    ['call', true],
    ['email', true],
    ['whatsapp', true],
    ['meeting', true],
  ] as const)('a %s on the timeline stops the clock: %s', async (type, answers) => {
    const leadId = await newLead()
    await addActivity(await context(), { leadId, type, detail: 'Said hello.' })
    const lead = await read(leadId)
    expect(lead?.first_responded_at !== null).toBe(answers)
    const ctx = await context()
    const task = await rowOf<{ done_by_id: string | null }>(
      ctx,
      sql`SELECT done_by_id FROM tasks WHERE lead_id = ${leadId} AND kind = 'first_response'`,
    )
    expect(task?.done_by_id).toBe(answers ? one.id : null)
  })

  it('makes a task of a task: due on the next working day, at an instant, or by the end of a day', async () => {
    const now = new Date('2026-11-24T03:00:00Z')
    const leadId = await newLead(now)
    await addActivity(await context(now), { leadId, type: 'task', detail: 'Ask for passports' })
    await addActivity(await context(now), {
      leadId,
      type: 'task',
      detail: 'Call',
      dueAt: new Date('2026-12-01T00:00:00Z'),
    })
    await addActivity(await context(now), { leadId, type: 'task', detail: 'Write', dueOn: '2026-12-02' })
    const rows = await rowsOf<{ title: string; due_at: string }>(
      await context(),
      sql`SELECT title, due_at FROM tasks WHERE lead_id = ${leadId} AND kind = 'to_do' ORDER BY due_at`,
    )
    expect(rows.map(({ title, due_at }) => [title, new Date(due_at).toISOString()])).toEqual([
      ['Ask for passports', '2026-11-25T03:00:00.000Z'],
      ['Call', '2026-12-01T00:00:00.000Z'],
      ['Write', '2026-12-02T11:00:00.000Z'],
    ])
  })

  it('ticks a task off and back, once each', async () => {
    const leadId = await newLead()
    const ctx = await context()
    const task = await rowOf<{ id: string }>(ctx, sql`SELECT id FROM tasks WHERE lead_id = ${leadId}`)
    const taskId = task?.id ?? ''
    await completeTask(ctx, { taskId })
    await completeTask(ctx, { taskId })
    await reopenTask(ctx, { taskId })
    await reopenTask(ctx, { taskId })
    expect(await rowsOf(ctx, sql`SELECT action FROM audit_events WHERE entity_id = ${taskId} ORDER BY at`)).toEqual([
      { action: 'task.completed' },
      { action: 'task.reopened' },
    ])
    await expect(completeTask(ctx, { taskId: newId() })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('takes in what staff type in, for themselves or by the rule, with a way to answer', async () => {
    const request = leadRequest({ email: undefined, phone: '+84910000099', month: undefined, travelers: undefined })
    const { leadId, reference } = await createLead(await context(), { request, channel: 'phone', takesIt: true })
    expect(reference).toMatch(/^L-\d{4}-\d{5}$/)
    expect(await read(leadId)).toMatchObject({
      channel: 'phone',
      owner_id: one.id,
      submission_id: null,
      travel_month: null,
    })
    const silent = leadRequest({ email: undefined, phone: undefined })
    await expect(
      createLead(await context(), { request: silent, channel: 'manual', takesIt: true }),
    ).rejects.toMatchObject({ code: 'contact-required' })
  })
})
