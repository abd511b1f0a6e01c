import { beforeAll, describe, expect, it } from '@jest/globals'
import { closedStages, openStages } from '@/src/domain/crm/boardMoves'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { statementsDuring } from '@/tests/support/countQueries'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Card = Record<string, unknown> & { id: string }
type Column = { items: Card[]; next_cursor: string | null }
type Stage = { stage: string; open: boolean; count: number; more: boolean; money: object[] }
type Given = {
  owner?: TestStaff
  destination?: string
  name?: string
  stage?: string
  due?: string | null
  /** Null for a quote that has no price yet. */
  quoted?: (number | null)[]
}

describe('staff API: the pipeline board', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'finance', 'operations', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'], name: 'Demo Colleague' })
  }, 60_000)

  const get = (who: string, path: string) => test.fetch(`/api/v1/board${path}`, { headers: people[who]?.headers ?? {} })
  const column = async (who: string, path: string) => (await (await get(who, path)).json()) as Column
  const stages = async (who: string, query = '') =>
    ((await (await get(who, query)).json()) as { stages: Stage[] }).stages
  const countOf = async (who: string, query: string, stage: string) =>
    (await stages(who, query)).find((each) => each.stage === stage)?.count

  const addLead = async ({
    owner,
    destination = 'Vietnam',
    name = 'Demo Traveller',
    stage = 'new',
    due,
    quoted = [],
  }: Given) => {
    const [id, customer] = [newId(), newId()]
    const ctx = await test.context()
    await rowsOf(ctx, sql`INSERT INTO customers (id, name, kind) VALUES (${customer}, ${name}, 'person')`)
    await rowsOf(
      ctx,
      sql`INSERT INTO leads (id, title, destination, style, reference, stage, customer_id, owner_id, channel, next_due_at, travelers)
          VALUES (${id}, ${`${name} · ${destination}`}, ${destination}, 'Culture', ${`L-TEST-${id.slice(-12)}`}, ${stage}, ${customer},
                  ${owner?.user.id ?? null}, 'phone', ${due ?? null}, 2)`,
    )
    for (const [at, amount] of quoted.entries())
      await rowsOf(
        ctx,
        sql`INSERT INTO quotes (id, reference, title, status, lead_id, customer_id, total_minor, currency, created_at)
            VALUES (${newId()}, ${`Q-TEST-${newId().slice(-12)}`}, 'Demo', 'sent', ${id}, ${customer}, ${amount}, 'USD', ${new Date(Date.UTC(2026, 1, at + 1)).toISOString()})`,
      )
    return id
  }

  it('counts what a caller may see, with the newest quote of each lead', async () => {
    await addLead({
      destination: 'Countland',
      owner: people.sales,
      stage: 'negotiation',
      quoted: [99_900, 10_000, null],
    })
    await addLead({ destination: 'Countland', stage: 'negotiation', quoted: [2_500] })
    await addLead({ destination: 'Countland', owner: people.colleague, stage: 'negotiation', quoted: [5_000] })
    await addLead({ destination: 'Countland', owner: people.colleague, stage: 'lost' })
    const all = await stages('manager', '?destination=COUNTLAND')
    expect(all.map(({ stage }) => stage)).toEqual([...openStages, ...closedStages])
    expect(all.find(({ stage }) => stage === 'negotiation')).toEqual({
      ...{ stage: 'negotiation', open: true, count: 3, more: false },
      money: [{ amount_minor: 17_500, currency: 'USD' }],
    })
    expect(all.find(({ stage }) => stage === 'lost')).toMatchObject({ open: false, count: 1, money: [] })
    expect(
      (await stages('sales', '?destination=countland')).find(({ stage }) => stage === 'negotiation'),
    ).toMatchObject({
      count: 2,
      money: [{ amount_minor: 12_500 }],
    })
  })

  it('counts the money of a lead while it is open, also of quotes made or moved when it was not', async () => {
    const lost = await addLead({ destination: 'Moneyland', stage: 'lost', quoted: [4_000] })
    const open = await addLead({ destination: 'Moneyland', quoted: [500] })
    const ctx = await test.context()
    const moneyOf = async (stage: string) =>
      (await stages('manager', '?destination=moneyland')).find((each) => each.stage === stage)?.money
    const moveTo = (stage: string, id: string) => rowsOf(ctx, sql`UPDATE leads SET stage = ${stage} WHERE id = ${id}`)
    expect(await moneyOf('new')).toEqual([{ amount_minor: 500, currency: 'USD' }])
    await moveTo('qualified', lost)
    expect(await moneyOf('qualified')).toEqual([{ amount_minor: 4_000, currency: 'USD' }])
    await moveTo('lost', lost)
    expect(await moneyOf('qualified')).toEqual([])
    await rowsOf(ctx, sql`UPDATE quotes SET lead_id = ${open}, created_at = now() WHERE lead_id = ${lost}`)
    expect(await moneyOf('new')).toEqual([{ amount_minor: 4_000, currency: 'USD' }])
  })

  it('shows cards, what is due first and then what has waited longest', async () => {
    const oldest = await addLead({ destination: 'Orderland' })
    const later = await addLead({ destination: 'Orderland', due: '2026-03-02T08:00:00.000Z', quoted: [700] })
    const sooner = await addLead({ destination: 'Orderland', due: '2026-03-01T08:00:00.000Z', owner: people.colleague })
    const newest = await addLead({ destination: 'Orderland' })
    const { items, next_cursor } = await column('manager', '/new?destination=Orderland')
    expect(items.map(({ id }) => id)).toEqual([sooner, later, oldest, newest])
    expect(next_cursor).toBeNull()
    expect(items[0]).toMatchObject({
      owner_name: 'Demo Colleague',
      due_at: '2026-03-01T08:00:00.000Z',
      value: null,
      travelers: 2,
    })
    expect(items[1]).toMatchObject({ value: { amount_minor: 700, currency: 'USD' }, customer_name: 'Demo Traveller' })
    expect((await column('sales', '/new?destination=Orderland')).items.map(({ id }) => id)).toEqual([
      later,
      oldest,
      newest,
    ])
  })

  it('pages without losing or repeating a card while others come and go', async () => {
    const ids: string[] = []
    for (let made = 0; made < 5; made += 1)
      ids.push(await addLead({ destination: 'Pageland', due: made < 3 ? `2026-03-0${made + 1}T08:00:00.000Z` : null }))
    const first = await column('manager', '/new?destination=Pageland&limit=2')
    await addLead({ destination: 'Pageland', due: '2026-01-01T08:00:00.000Z' })
    const second = await column('manager', `/new?destination=Pageland&limit=2&cursor=${first.next_cursor}`)
    const third = await column('manager', `/new?destination=Pageland&limit=2&cursor=${second.next_cursor}`)
    expect([...first.items, ...second.items, ...third.items].map(({ id }) => id)).toEqual(ids)
    expect(third.next_cursor).toBeNull()
  })

  it('filters by owner, style, channel and text without accents', async () => {
    await addLead({ destination: 'Filterland', name: 'Demo Nguyễn Đào', owner: people.colleague })
    await addLead({ destination: 'Filterland' })
    const count = (query: string) => countOf('manager', `?destination=filterland&${query}`, 'new')
    expect(await count(`owner_id=${people.colleague?.user.id}`)).toBe(1)
    expect(await count('owner_id=unassigned')).toBe(1)
    expect(await count('owner_id=no-such-id')).toBe(0)
    expect(await count('search=nguyen')).toBe(1)
    expect(await count('search=de')).toBe(2)
    expect(await count('search=%25')).toBe(0)
    expect(await count('style=culture&channel=phone')).toBe(2)
    expect(await count('channel=email')).toBe(0)
    expect(await count('owner_id=&search=&style=&channel=')).toBe(2)
  })

  it.each([
    ['/new?cursor=nonsense', 422],
    ['/new?limit=101', 422],
    ['?channel=pigeon', 422],
    ['/won', 404],
    ['/nowhere', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await get('manager', path)).status).toBe(status)
  })

  it('refuses to move a card that somebody else moved meanwhile, and says who', async () => {
    const id = await addLead({ owner: people.sales })
    const move = async (who: string, body: object) => {
      const headers = people[who]?.headers ?? {}
      const answer = await test.fetch(`/api/v1/leads/${id}/stage`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: (await answer.json()) as { code?: string; detail?: string } }
    }
    expect((await move('manager', { stage: 'qualified', seen_stage: 'new' })).status).toBe(200)
    const refused = await move('sales', { stage: 'lost', reason: 'price', seen_stage: 'new' })
    expect(refused).toMatchObject({ status: 409, body: { code: 'lead-moved-meanwhile' } })
    expect(refused.body.detail).toBe(`${people.manager?.user.name} moved this lead to Qualified meanwhile.`)
    expect((await move('sales', { stage: 'lost', seen_stage: 'nowhere' })).status).toBe(422)
    expect((await move('sales', { stage: 'lost', reason: 'price', seen_stage: 'qualified' })).status).toBe(200)
  })

  it('asks the database once for the counts and once for a column', async () => {
    const about = (statements: string[]) => statements.filter((text) => /from leads/i.test(text)).length
    expect(about(await statementsDuring(() => get('manager', '?search=demo')))).toBe(1)
    expect(about(await statementsDuring(() => get('manager', '/new?search=demo')))).toBe(1)
  })

  it('shows nothing to whoever may see no leads', async () => {
    const key = { headers: await serviceAccountHeaders(test.payload, ['quotes:read']) }
    for (const path of ['', '/new']) {
      for (const who of ['finance', 'operations', 'content']) expect((await get(who, path)).status).toBe(403)
      expect((await get('nobody', path)).status).toBe(401)
      expect((await test.fetch(`/api/v1/board${path}`, key)).status).toBe(403)
    }
  })
})
