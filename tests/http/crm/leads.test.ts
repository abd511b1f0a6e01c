import { beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@/src/platform/newId'
import { statementsDuring } from '@/tests/support/countQueries'
import { postLead } from '@/tests/support/postLead'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

type Item = Record<string, unknown> & { id: string; owner_id: string | null }
type Counts = Record<'total' | 'page' | 'page_size' | 'total_pages', number>
type Page = Counts & { items: Item[]; filters: object; sort: string }

describe('staff API: leads', () => {
  const test = withTestApp({ RATE_LEADS_PER_10_MINUTES: '1000' })
  let manager: TestStaff
  let mine: TestStaff
  let other: TestStaff
  let finance: TestStaff
  let key: Record<string, string>
  beforeAll(async () => {
    const { payload } = test
    manager = await createStaff(payload, { roles: ['manager'], name: 'Demo Manager' })
    mine = await createStaff(payload, { roles: ['sales'], name: 'Demo Mine' })
    other = await createStaff(payload, { roles: ['sales'], name: 'Demo Other' })
    finance = await createStaff(payload, { roles: ['finance'], name: 'Demo Finance' })
    key = await serviceAccountHeaders(payload, ['crm:read', 'crm:write'])
  }, 60_000)

  const call = (method: string, path: string, { headers }: { headers: Record<string, string> }, body?: unknown) =>
    test.fetch(`/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
  const newLead = async (given: Record<string, unknown> = {}, owner?: TestStaff): Promise<string> => {
    const email = `${newId()}@example.com`
    const { lead_id } = (await (await postLead(test, websiteLead({ email, whatsapp: '', ...given }))).json()) as {
      lead_id: string
    }
    if (owner) await call('PATCH', `/leads/${lead_id}/owner`, manager, { owner_id: owner.user.id })
    return lead_id
  }
  const page = async (query: string, who: { headers: Record<string, string> }): Promise<Page> => {
    const answer = await call('GET', `/leads${query}`, who)
    expect(answer.status).toBe(200)
    return (await answer.json()) as Page
  }

  it('lists what a caller may see, by pages, with what the contract names', async () => {
    const own = await newLead({ destination: 'Listland', utm_source: 'news' }, mine)
    const free = await newLead({ destination: 'Listland' })
    const theirs = await newLead({ destination: 'Listland' }, other)
    const all = await page('?search=listland', manager)
    expect(all.items.map(({ id }) => id)).toEqual([theirs, free, own])
    expect(all).toMatchObject({ total: 3, page: 1, page_size: 25, total_pages: 1, sort: 'created_at_desc' })
    expect(all.filters).toEqual({ stage: null, owner_id: null, search: 'listland' })
    expect(all.items[2]).toMatchObject({
      ...{
        id: own,
        reference: expect.stringMatching(/^L-/),
        stage: 'new',
        owner_id: mine.user.id,
        owner_name: 'Demo Mine',
      },
      ...{ destination: 'Listland', style: 'Culture', travelers: 2, utm_source: 'news', gclid: null },
      created_at: expect.stringMatching(/Z$/),
    })
    expect(all.items[2]).not.toHaveProperty('notes')
    expect((await page('?search=listland', mine)).items.map(({ id }) => id)).toEqual([free, own])
    expect((await page('?search=listland', { headers: key })).total).toBe(3)
    const second = await page('?search=listland&page=2&page_size=2&sort=created_at_asc', manager)
    expect(second).toMatchObject({ items: [{ id: theirs }], total: 3, page: 2, page_size: 2, total_pages: 2 })
  })

  it('filters by stage in any case and by owner', async () => {
    const lost = await newLead({ destination: 'Filterland' }, mine)
    await newLead({ destination: 'Filterland' })
    await call('PATCH', `/leads/${lost}/stage`, mine, { stage: 'lost', reason: 'price' })
    expect((await page('?search=filterland&stage=LOST', manager)).items.map(({ id }) => id)).toEqual([lost])
    expect((await page(`?search=filterland&owner_id=${mine.user.id}`, manager)).total).toBe(1)
    expect((await page('?search=filterland&owner_id=unassigned', manager)).total).toBe(1)
    expect((await page('?search=filterland&owner_id=no-such-id', manager)).total).toBe(0)
    expect((await page('?search=filterland&stage=&owner_id=&sort=&page=', manager)).total).toBe(2)
  })

  it('by owner shows a salesperson nothing of a colleague', async () => {
    const theirs = await newLead({ destination: 'Ownerland' }, other)
    const query = `?search=ownerland&owner_id=${other.user.id.toUpperCase()}`
    expect((await page(query, manager)).items).toMatchObject([{ id: theirs }])
    expect(await page(query, mine)).toMatchObject({ items: [], total: 0 })
  })

  it('searches id, destination, style, owner, notes, customer name and e-mail, and takes % as it is', async () => {
    const given = { name: 'Demo Findable', email: 'findme@example.com', style: 'Stylish', notes: 'wants 100% silk' }
    const id = await newLead({ ...given, destination: 'Searchland' }, other)
    for (const words of [id, 'SEARCHLAND', 'stylish', 'findable', 'findme@', '100% silk'])
      expect((await page(`?search=${encodeURIComponent(words)}`, manager)).items.map((item) => item.id)).toEqual([id])
    expect((await page('?search=demo+other', manager)).items.map((item) => item.id)).toContain(id)
    expect((await page('?search=%25land%25', manager)).total).toBe(0)
  })

  it.each(['created_at_desc', 'created_at_asc', 'updated_at_desc', 'sla_due_at_asc', 'sla_due_at_desc'])(
    'sorts by %s',
    async (sort) => {
      const { items } = await page(`?sort=${sort}`, manager)
      const field = sort.replace(/_(asc|desc)$/, '')
      const values = items.map((item) => String(item[field]))
      const ascending = values.toSorted()
      expect(values).toEqual(sort.endsWith('_asc') ? ascending : ascending.toReversed())
    },
  )

  it.each([
    'page=0',
    'page=x',
    'page_size=101',
    'page_size=-1',
    'stage=nowhere',
    'sort=name',
    `search=${'x'.repeat(201)}`,
  ])('refuses ?%s with 422', async (query) => {
    expect((await call('GET', `/leads?${query}`, manager)).status).toBe(422)
  })

  it('needs two statements for the list beside the session', async () => {
    const statements = await statementsDuring(() => page('?search=demo', manager))
    expect(statements.filter((text) => /from leads/i.test(text))).toHaveLength(2)
  })

  it('shows a lead with its customer, and the same 404 for what is not there and what is not theirs', async () => {
    const theirs = await newLead({}, other)
    const shown = await call('GET', `/leads/${theirs}`, other)
    expect(await shown.json()).toMatchObject({
      lead: { id: theirs, notes: 'We love street food.', owner_name: 'Demo Other', travelers: 2 },
      customer: { name: 'Demo Traveller' },
    })
    const problems = await Promise.all(
      [theirs, newId(), 'no-such-id'].map(async (id) => {
        const answer = await call('GET', `/leads/${id}`, mine)
        const { instance, request_id, ...problem } = (await answer.json()) as Record<string, unknown>
        expect([answer.status, typeof instance, typeof request_id]).toEqual([404, 'string', 'string'])
        return problem
      }),
    )
    expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(1)
  })

  it.each([
    ['an unknown stage', { stage: 'nowhere' }, 422, 'unknown-stage'],
    ['an illegal move', { stage: 'negotiation' }, 409, 'illegal-transition'],
    ['a stage that follows from facts', { stage: 'WON' }, 409, 'stage-follows-from-facts'],
    ['lost without a reason', { stage: 'lost' }, 422, 'lost-reason-required'],
    ['a stage that is no text', { stage: 7 }, 422, 'validation-failed'],
  ])('refuses %s', async (_, body, status, code) => {
    const id = await newLead({}, mine)
    const answer = await call('PATCH', `/leads/${id}/stage`, mine, body)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code })
  })

  it('moves, gives, and tells it on the timeline', async () => {
    const id = await newLead()
    const taken = await call('PATCH', `/leads/${id}/owner`, mine, { owner_id: mine.user.id })
    expect(await taken.json()).toMatchObject({ lead: { owner_id: mine.user.id } })
    const moved = await call('PATCH', `/leads/${id}/stage`, mine, { stage: 'Qualified' })
    expect(await moved.json()).toMatchObject({ lead: { stage: 'qualified' }, customer: {} })
    const entered = await call('POST', `/leads/${id}/activities`, mine, { type: 'call', detail: 'Talked about March.' })
    expect(entered.status).toBe(201)
    const given = await call('PATCH', `/leads/${id}/owner`, mine, { owner_id: other.user.id })
    expect(given.status).toBe(200)
    expect((await call('GET', `/leads/${id}`, mine)).status).toBe(404)
    const timeline = (await (await call('GET', `/leads/${id}/activities`, other)).json()) as {
      items: { type: string }[]
      total: number
    }
    expect(timeline.items.map(({ type }) => type)).toEqual([
      'assigned',
      'call',
      'stage_changed',
      'assigned',
      'assigned',
      'received',
    ])
    expect(timeline.total).toBe(6)
    const older = (await (await call('GET', `/leads/${id}/activities?limit=2&offset=4`, other)).json()) as {
      items: { type: string }[]
      total: number
    }
    expect(older).toMatchObject({ items: [{ type: 'assigned' }, { type: 'received' }], total: 6 })
    expect((await call('PATCH', `/leads/${id}/owner`, other, { owner_id: newId() })).status).toBe(422)
  })

  it.each([{ type: 'received', detail: 'x' }, { type: 'note', detail: '  ' }, { type: 'note' }, { detail: 'x' }])(
    'refuses the entry %j',
    async (body) => {
      const id = await newLead({}, mine)
      expect((await call('POST', `/leads/${id}/activities`, mine, body)).status).toBe(422)
    },
  )

  it('takes in what staff type in, and tasks are ticked off', async () => {
    const body = { channel: 'phone', name: 'Demo Caller', phone: '+84 91 000 11 22', travelers: '4' }
    const answer = await call('POST', '/leads', mine, body)
    expect(answer.status).toBe(201)
    const { lead_id } = (await answer.json()) as { lead_id: string }
    const { lead } = (await (await call('GET', `/leads/${lead_id}`, mine)).json()) as { lead: Item }
    expect(lead).toMatchObject({ owner_id: mine.user.id, channel: 'phone', travelers: 4, needs_triage: true })
    expect((await call('POST', '/leads', mine, { channel: 'phone', name: 'Demo Silent' })).status).toBe(422)
    expect((await call('POST', '/leads', mine, { ...body, email: 'broken' })).status).toBe(422)

    const tasks = await test.payload.find({ collection: 'tasks', where: { lead: { equals: lead_id } } })
    const taskId = tasks.docs[0]?.id ?? ''
    expect((await call('POST', `/tasks/${taskId}/complete`, other)).status).toBe(404)
    expect((await call('POST', `/tasks/${taskId}/complete`, mine)).status).toBe(200)
    expect((await call('POST', `/tasks/${taskId}/reopen`, mine)).status).toBe(200)
  })

  it('lets nobody in who may not, and writes nothing', async () => {
    const id = await newLead({}, mine)
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    const reader = { headers: await serviceAccountHeaders(test.payload, ['crm:read']) }
    const json = { headers: { 'content-type': 'application/json' } }
    const counted = { ...before, service_accounts: (before.service_accounts ?? 0) + 1 }
    const doors: [string, string, unknown?][] = [
      ['GET', '/leads'],
      ['GET', `/leads/${id}`],
      ['PATCH', `/leads/${id}/stage`, { stage: 'qualified' }],
      ['PATCH', `/leads/${id}/owner`, { owner_id: null }],
      ['GET', `/leads/${id}/activities`],
      ['POST', `/leads/${id}/activities`, { type: 'note', detail: 'x' }],
      ['POST', '/leads', { channel: 'phone', name: 'x', phone: '1' }],
    ]
    for (const [method, path, body] of doors) {
      expect((await call(method, path, json, body)).status).toBe(401)
      expect((await call(method, path, finance, body)).status).toBe(403)
      expect((await call(method, path, reader, body)).status).toBe(method === 'GET' ? 200 : 403)
    }
    expect(await tableCounts(ctx)).toMatchObject({
      ...counted,
      service_accounts_scopes: expect.any(Number),
      audit_events: expect.any(Number),
    })
  })
})
