import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLead } from '@/src/commands/crm/createLead'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import type { LeadRequest } from '@/src/domain/crm/leadRequest'
import type { RoutingRule, Staff, Team } from '@/src/payload-types'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { statementsDuring } from '@/tests/support/countQueries'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

// A Thursday morning in Ho Chi Minh City.
const now = new Date('2026-11-26T03:00:00Z')

describe('leads are routed by rules', () => {
  const test = withTestPayload()
  const people: Record<string, Staff> = {}
  let team: Team
  const seller = { roles: ['sales' as const], acceptsLeads: true, languages: ['en' as const] }
  beforeAll(async () => {
    const { payload } = test
    for (const name of ['Demo An', 'Demo Bo', 'Demo Cy']) people[name] = await addStaff(payload, { ...seller, name })
    team = await payload.create({
      collection: 'teams',
      data: { name: 'Europe', members: [idOf('Demo An'), idOf('Demo Bo')] },
    })
  })
  const idOf = (name: string): string => people[name]?.id ?? ''
  beforeEach(async () => {
    await test.payload.delete({ collection: 'routing-rules', where: {} })
    await test.payload.delete({ collection: 'staff-leave', where: {} })
  })
  const addRule = (given: Partial<RoutingRule>): Promise<RoutingRule> =>
    test.payload.create({
      collection: 'routing-rules',
      data: { name: `Rule ${newId()}`, priority: 0, target: 'team', team: team.id, ...given } as never,
    })
  const away = (name: string, firstDay: string, lastDay: string) =>
    test.payload.create({ collection: 'staff-leave', data: { staff: idOf(name), firstDay, lastDay } })
  const leadOf = async (leadId: string) =>
    rowOf<{ owner_id: string | null; owner_reason: string; owner_rule_id: string | null; next_due_at: string }>(
      await test.context(),
      sql`SELECT owner_id, owner_reason, owner_rule_id, next_due_at FROM leads WHERE id = ${leadId}`,
    )
  const receive = async (given: Partial<LeadRequest> = {}) => {
    const request = leadRequest({ email: `${newId()}@example.com`, ...given })
    const { answer } = await receiveLead(await test.context({ now }), { request, submission, key: null })
    return answer.lead_id
  }
  const unassigned = async (leadId: string) =>
    rowsOf(
      await test.context(),
      sql`SELECT type FROM domain_events WHERE type = 'lead.unassigned' AND data ->> 'leadId' = ${leadId}`,
    )

  it('by language to a team, passing over whoever is on leave, with the rule kept on the lead', async () => {
    const rule = await addRule({ name: 'French speakers', languages: ['fr'] })
    await away('Demo An', '2026-11-20', '2026-11-26')
    expect(await leadOf(await receive({ language: 'French' }))).toMatchObject({
      owner_id: idOf('Demo Bo'),
      owner_rule_id: rule.id,
      owner_reason: expect.stringMatching(
        /^Demo Bo: rule “French speakers” \(French\), team Europe; has 0 open leads\. Passed over: Demo An is on leave until 26 Nov 2026\.$/,
      ),
    })
    expect(await leadOf(await receive({ language: 'German' }))).toMatchObject({
      owner_rule_id: null,
      owner_reason: expect.stringContaining('no rule decides'),
    })
  })

  it('by destination, style, budget and channel, and by whether the customer comes back', async () => {
    const { payload } = test
    const laos = await payload.create({ collection: 'destinations', data: { name: 'Laos' } })
    const beach = await payload.create({ collection: 'travel-styles', data: { name: 'Beach' } })
    const exact = await addRule({
      destinations: [laos.id],
      styles: [beach.id],
      budgetFromUsd: 5000,
      channels: ['website'],
      target: 'person',
      team: null,
      person: idOf('Demo Cy'),
    })
    const returning = await addRule({ returningCustomer: 'yes' })
    const asked = { destination: 'laos', style: 'BEACH', budget: '6k' }
    expect((await leadOf(await receive(asked)))?.owner_rule_id).toBe(exact.id)
    expect((await leadOf(await receive({ ...asked, budget: '4k' })))?.owner_rule_id).toBeNull()
    const email = `${newId()}@example.com`
    expect((await leadOf(await receive({ email })))?.owner_rule_id).toBeNull()
    expect((await leadOf(await receive({ email })))?.owner_rule_id).toBe(returning.id)
    const typed = { request: leadRequest({ email: `${newId()}@example.com`, ...asked }), takesIt: false }
    const { leadId } = await createLead(await test.context({ now }), { ...typed, channel: 'phone' })
    expect((await leadOf(leadId))?.owner_rule_id).toBeNull()
  })

  it('to nobody where a rule says so, and says it once', async () => {
    await addRule({ name: 'Only Cy', target: 'person', team: null, person: idOf('Demo Cy'), otherwise: 'nobody' })
    await away('Demo Cy', '2026-11-26', '2026-11-30')
    const leadId = await receive()
    expect(await leadOf(leadId)).toMatchObject({
      owner_id: null,
      owner_reason:
        'Nobody: rule “Only Cy” has nobody free and leaves it to the managers. Passed over: Demo Cy is on leave until 30 Nov 2026.',
    })
    expect(await unassigned(leadId)).toHaveLength(1)
    await test.payload.delete({ collection: 'staff-leave', where: {} })
    expect(await unassigned(await receive())).toEqual([])
  })

  it('to nobody over their limit, however many come at once', async () => {
    const full = await addStaff(test.payload, { ...seller, name: 'Demo Full', openLeadsMax: 3 })
    await addRule({ target: 'person', team: null, person: full.id, otherwise: 'nobody' })
    await Promise.all(Array.from({ length: 9 }, () => receive()))
    const ctx = await test.context()
    expect(await rowsOf(ctx, sql`SELECT count(*)::int AS owned FROM leads WHERE owner_id = ${full.id}`)).toEqual([
      { owned: 3 },
    ])
  })

  it('in a hour that is closed by the calendar of the owner’s team', async () => {
    await test.payload.update({
      collection: 'teams',
      id: team.id,
      data: { workingDays: ['1'], opensAt: '08:00', closesAt: '12:00', zone: 'Asia/Bangkok', holidayCountries: [] },
    })
    await addRule({})
    const lead = await leadOf(await receive())
    // Monday at eight in Bangkok, and two hours.
    expect(new Date(lead?.next_due_at ?? '').toISOString()).toBe('2026-11-30T03:00:00.000Z')
  })

  it('in three statements, with rules, teams and leave', async () => {
    await addRule({ languages: ['en'] })
    const ctx = await test.context({ now })
    const request = leadRequest({ email: `${newId()}@example.com` })
    const statements = await statementsDuring(() => receiveLead(ctx, { request, submission, key: null }))
    expect(statements.filter((text) => !/^(begin|commit)/i.test(text))).toHaveLength(3)
  })
})
