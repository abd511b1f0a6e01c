import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { statementsDuring } from '@/tests/support/countQueries'
import { postLead } from '@/tests/support/postLead'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

type Who = 'manager' | 'sales' | 'colleague' | 'finance' | 'nobody'

describe('staff API: routing', () => {
  const test = withTestApp({ RATE_LEADS_PER_10_MINUTES: '1000' })
  const people: Partial<Record<Who, TestStaff>> = {}
  beforeAll(async () => {
    const { payload } = test
    people.manager = await createStaff(payload, { roles: ['manager'], name: 'Demo Manager' })
    people.sales = await createStaff(payload, {
      roles: ['sales'],
      name: 'Demo Sales',
      acceptsLeads: true,
      openLeadsMax: 2,
    })
    people.colleague = await createStaff(payload, { roles: ['sales'], name: 'Demo Colleague' })
    people.finance = await createStaff(payload, { roles: ['finance'], name: 'Demo Finance' })
    await payload.create({
      collection: 'routing-rules',
      data: {
        name: 'French',
        priority: 1,
        languages: ['fr'],
        target: 'person',
        person: idOf('sales'),
        otherwise: 'nobody',
        returningCustomer: 'any',
      },
    })
  }, 60_000)
  const idOf = (who: Who): string => people[who]?.user.id ?? ''
  const call = (who: Who, method: string, path: string, body?: object) =>
    test.fetch(`/api/v1${path}`, {
      method,
      headers: people[who]?.headers ?? { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
  const answer = async (who: Who, method: string, path: string, body?: object) =>
    (await call(who, method, path, body)).json()
  const newLead = async (given: object = {}): Promise<string> => {
    const posted = await postLead(test, websiteLead({ email: `${newId()}@example.com`, whatsapp: '', ...given }))
    return ((await posted.json()) as { lead_id: string }).lead_id
  }
  const unassigned = async (leadId: string) =>
    rowsOf(
      await test.context(),
      sql`SELECT id FROM domain_events WHERE type = 'lead.unassigned' AND data ->> 'leadId' = ${leadId}`,
    )

  it('tells who would get a lead, by which rule, and what became of the others; writes nothing', async () => {
    expect(await answer('colleague', 'GET', '/routing/try?language=fr')).toEqual({
      owner_id: idOf('sales'),
      rule_id: expect.any(String),
      reason: 'Demo Sales: rule “French” (French); has 0 open leads.',
      tried: [
        { id: expect.any(String), name: 'French', outcome: 'gave', matched: ['French'], missed: [], passed_over: [] },
      ],
    })
    expect(await answer('manager', 'GET', '/routing/try?language=de&destination=Laos')).toMatchObject({
      rule_id: null,
      tried: [{ outcome: 'does_not_fit', missed: ['French'] }],
    })
    const ctx = await test.context()
    expect(await rowsOf(ctx, sql`SELECT id FROM leads`)).toEqual([])
  })

  it('is asked in one statement', async () => {
    const statements = await statementsDuring(() => call('manager', 'GET', '/routing/try?language=fr'))
    expect(statements.filter((text) => text.includes('routing_rules u'))).toHaveLength(1)
  })

  it('routes one again, keeps whoever has it, and leaves what nobody can take to the managers, told once', async () => {
    const leadId = await newLead({ language: 'French' })
    expect(await answer('manager', 'POST', `/leads/${leadId}/route`)).toMatchObject({
      owner_id: idOf('sales'),
      changed: false,
    })
    await answer('manager', 'PATCH', `/leads/${leadId}/owner`, { owner_id: idOf('colleague') })
    expect(await answer('manager', 'POST', `/leads/${leadId}/route`)).toMatchObject({
      owner_id: idOf('sales'),
      changed: true,
    })
    const leave = await test.payload.create({
      collection: 'staff-leave',
      data: { staff: idOf('sales'), firstDay: '2000-01-01', lastDay: '2999-12-31' },
    })
    for (const changed of [true, false])
      expect(await answer('manager', 'POST', `/leads/${leadId}/route`)).toMatchObject({ owner_id: null, changed })
    expect(await unassigned(leadId)).toHaveLength(1)
    await test.payload.delete({ collection: 'staff-leave', id: leave.id })
  })

  it('routes many within a limit and reassigns many, each for itself', async () => {
    const ids = []
    for (let made = 0; made < 3; made += 1) ids.push(await newLead({ language: 'French' }))
    const byHand = await answer('manager', 'POST', '/leads/bulk/owner', { lead_ids: ids, owner_id: idOf('colleague') })
    expect(byHand).toEqual({ done: 3, refused: [] })
    expect(await answer('manager', 'POST', '/leads/bulk/route', { lead_ids: ids })).toEqual({ done: 3, refused: [] })
    const ctx = await test.context()
    const owned = await rowsOf<{ owner_id: string | null }>(
      ctx,
      sql`SELECT owner_id FROM leads WHERE id IN (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`,
    )
    expect(owned.filter(({ owner_id: owner }) => owner === idOf('sales'))).toHaveLength(2)
    expect(owned.filter(({ owner_id: owner }) => owner === null)).toHaveLength(1)
    await call('manager', 'PATCH', `/leads/${ids[0]}/stage`, { stage: 'lost', reason: 'price' })
    expect(await answer('manager', 'POST', '/leads/bulk/route', { lead_ids: [ids[0], newId()] })).toMatchObject({
      done: 0,
      refused: [{ code: 'lead-closed' }, { code: 'not-found' }],
    })
    expect((await call('manager', 'POST', `/leads/${ids[0]}/route`)).status).toBe(409)
    expect(
      await answer('manager', 'POST', '/leads/bulk/owner', { lead_ids: [ids[1]], owner_id: newId() }),
    ).toMatchObject({ done: 0, refused: [{ code: 'unknown-owner' }] })
  })

  it('lets managers and people themselves set working hours, whole or none', async () => {
    const hours = { working_days: ['1', '2'], opens_at: '09:00', closes_at: '17:00', zone: 'Asia/Bangkok' }
    const path = `/staff/${idOf('colleague')}/working-hours`
    expect(await answer('manager', 'PUT', path, hours)).toEqual(hours)
    expect(await answer('colleague', 'PUT', path, { working_days: [] })).toEqual({
      working_days: [],
      opens_at: null,
      closes_at: null,
      zone: null,
    })
    const ctx = await test.context()
    expect(
      await rowsOf(
        ctx,
        sql`SELECT action FROM audit_events WHERE entity_id = ${idOf('colleague')} AND action = 'staff.hours_set'`,
      ),
    ).toHaveLength(2)
    expect((await call('sales', 'PUT', path, hours)).status).toBe(403)
    expect((await call('manager', 'PUT', `/staff/${newId()}/working-hours`, hours)).status).toBe(404)
    for (const wrong of [
      { ...hours, closes_at: '08:00' },
      { ...hours, opens_at: null },
      { ...hours, zone: 'Mars' },
      { working_days: ['8'] },
    ])
      expect((await call('manager', 'PUT', path, wrong)).status).toBe(422)
  })

  it.each<[Who, string, string, object | undefined, number]>([
    ['nobody', 'GET', '/routing/try', undefined, 401],
    ['finance', 'GET', '/routing/try', undefined, 403],
    ['manager', 'GET', '/routing/try?channel=pigeon', undefined, 422],
    ['nobody', 'POST', `/leads/${newId()}/route`, undefined, 401],
    ['finance', 'POST', `/leads/${newId()}/route`, undefined, 403],
    ['manager', 'POST', `/leads/${newId()}/route`, undefined, 404],
    ['nobody', 'POST', '/leads/bulk/route', { lead_ids: [newId()] }, 401],
    ['finance', 'POST', '/leads/bulk/route', { lead_ids: [newId()] }, 403],
    ['manager', 'POST', '/leads/bulk/route', { lead_ids: [] }, 422],
    ['nobody', 'POST', '/leads/bulk/owner', { lead_ids: [newId()], owner_id: null }, 401],
    ['finance', 'POST', '/leads/bulk/owner', { lead_ids: [newId()], owner_id: null }, 403],
    ['manager', 'POST', '/leads/bulk/owner', { lead_ids: [newId()] }, 422],
    ['nobody', 'PUT', `/staff/${newId()}/working-hours`, { working_days: [] }, 401],
  ])('refuses %s %s %s', async (who, method, path, body, status) => {
    expect((await call(who, method, path, body)).status).toBe(status)
  })
})
