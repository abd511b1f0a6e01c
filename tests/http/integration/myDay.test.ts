import { beforeAll, describe, expect, it } from '@jest/globals'
import { askApproval } from '@/src/commands/quote/askApproval'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { aDraftQuote } from '@/tests/factories/quotes'
import { statementsDuring } from '@/tests/support/countQueries'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Item = {
  kind: string
  id: string
  text: string | null
  lead: { id: string; customer_name: string } | null
  quote: object | null
}
type Answer = {
  of: string | null
  end_of_today: string
  sections: { section: string; count: number; more: boolean; items: Item[] }[]
}
type Given = { owner?: TestStaff | null; stage?: string; due?: Date | null; promised?: Date | null }

const HOUR = 3_600_000

describe('staff API: my day', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR)

  const ask = (who: string, of = '') =>
    test.fetch(`/api/v1/my-day${of && `?of=${of}`}`, { headers: people[who]?.headers ?? {} })
  const day = async (who: string, of = '') => (await (await ask(who, of)).json()) as Answer
  const section = async (who: string, name: string, of = '') => {
    const found = (await day(who, of)).sections.find((each) => each.section === name)
    if (!found) throw new Error(`There is no section ${name}.`)
    return found
  }

  const run = async (statement: ReturnType<typeof sql>) => rowsOf(await test.context(), statement)
  const addLead = async ({ owner = null, stage = 'new', due = null, promised = due }: Given) => {
    const [id, customer] = [newId(), newId()]
    await run(sql`INSERT INTO customers (id, name, kind) VALUES (${customer}, 'Demo Traveller', 'person')`)
    await run(
      sql`INSERT INTO leads (id, title, destination, style, reference, stage, customer_id, owner_id, channel, next_due_at, sla_due_at)
          VALUES (${id}, 'Demo', 'Laos', 'Culture', ${`L-TEST-${id.slice(-12)}`}, ${stage}, ${customer}, ${owner?.user.id ?? null},
                  'phone', ${due?.toISOString() ?? null}, ${promised?.toISOString() ?? null})`,
    )
    return { id, customer }
  }
  const addTask = async (leadId: string, owner: TestStaff, due: Date, kind = 'to_do') => {
    const id = newId()
    await run(
      sql`INSERT INTO tasks (id, title, due_at, kind, lead_id, owner_id) VALUES (${id}, 'Call the hotel', ${due.toISOString()}, ${kind}, ${leadId}, ${owner.user.id})`,
    )
    return id
  }
  const addMessage = async (leadId: string, at: Date) => {
    const id = newId()
    await run(
      sql`INSERT INTO inbound_messages (id, subject, channel, received_at, text, state, lead_id, provider_message_id)
          VALUES (${id}, 'A question', 'email', ${at.toISOString()}, 'Is breakfast included?', 'matched', ${leadId}, ${id})`,
    )
    await run(
      sql`INSERT INTO lead_activities (id, lead_id, type, detail, actor_name, data, at)
          VALUES (${id}, ${leadId}, 'email', 'Is breakfast included?', 'Demo Traveller', '{"direction":"in"}', ${new Date(at.getTime() + 1000).toISOString()})`,
    )
    return id
  }
  const addQuote = async (lead: { id: string; customer: string }, owner: TestStaff, status: string, until: Date) => {
    const id = newId()
    await run(
      sql`INSERT INTO quotes (id, reference, title, status, lead_id, customer_id, owner_id, total_minor, currency, valid_until)
          VALUES (${id}, ${`Q-TEST-${id.slice(-12)}`}, 'Demo', ${status}, ${lead.id}, ${lead.customer}, ${owner.user.id}, 120000, 'USD', ${until.toISOString()})`,
    )
    return id
  }

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    for (const name of ['late', 'writing', 'quoting', 'busy'])
      people[name] = await createStaff(test.payload, { roles: ['sales'], name: `Demo ${name}` })
  }, 60_000)

  const person = (name: string): TestStaff => {
    const found = people[name]
    if (!found) throw new Error(`Nobody is called ${name}.`)
    return found
  }

  it('puts what is late first, a lead and its first-response task once', async () => {
    const late = await addLead({ owner: person('late'), due: fromNow(-2) })
    await addTask(late.id, person('late'), fromNow(-2), 'first_response')
    const task = await addTask(late.id, person('late'), fromNow(-30))
    await addLead({ owner: person('late'), due: fromNow(-2), stage: 'lost' })
    // Its clock stands still: the customer has to answer first.
    await addLead({ owner: person('late'), promised: fromNow(-2), stage: 'qualified' })
    const overdue = await section('late', 'overdue')
    expect(overdue).toMatchObject({ count: 2, more: false })
    expect(overdue.items.map(({ kind, id }) => [kind, id])).toEqual([
      ['task', task],
      ['lead', late.id],
    ])
    expect(overdue.items[0]).toMatchObject({
      text: 'Call the hotel',
      lead: { id: late.id, customer_name: 'Demo Traveller' },
    })
    expect((await section('late', 'new')).items.map(({ id }) => id)).not.toContain(late.id)
  })

  it('shows what came in and is due later, and what nobody owns', async () => {
    const mine = await addLead({ owner: person('late'), due: fromNow(100) })
    const nobodys = await addLead({ due: fromNow(100) })
    const theirs = await addLead({ owner: person('busy'), due: fromNow(100) })
    const ids = (await section('late', 'new')).items.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([mine.id, nobodys.id]))
    expect(ids).not.toContain(theirs.id)
  })

  it('shows customers who wrote last, until somebody answers', async () => {
    const lead = await addLead({ owner: person('writing'), stage: 'qualified' })
    await addMessage(lead.id, fromNow(-50))
    const last = await addMessage(lead.id, fromNow(-4))
    const before = await section('writing', 'waiting')
    expect(before.items.map(({ id, text }) => [id, text])).toEqual([[last, 'Is breakfast included?']])
    await run(
      sql`INSERT INTO lead_activities (id, lead_id, type, detail, actor_name, at) VALUES (${newId()}, ${lead.id}, 'call', 'Yes.', 'Demo', ${fromNow(-1).toISOString()})`,
    )
    expect(await section('writing', 'waiting')).toMatchObject({ count: 0, items: [] })
  })

  it('shows offers that were opened or end soon, the soonest first', async () => {
    const lead = await addLead({ owner: person('quoting'), stage: 'proposal_sent' })
    const opened = await addQuote(lead, person('quoting'), 'viewed', fromNow(24 * 20))
    const ending = await addQuote(lead, person('quoting'), 'sent', fromNow(24))
    await addQuote(lead, person('quoting'), 'sent', fromNow(24 * 20))
    await addQuote(lead, person('quoting'), 'accepted', fromNow(24))
    const { items } = await section('quoting', 'quotes')
    expect(items.map(({ id }) => id)).toEqual([ending, opened])
    expect(items[0]?.quote).toMatchObject({ status: 'sent', value: { amount_minor: 120000, currency: 'USD' } })
  })

  it('shows the price that waits for a manager to who asked and to every manager, until it is answered', async () => {
    const low = { basis: 'per_trip' as const, sellMinor: 100_000, netMinor: 90_000 }
    const { versionId, reference } = await aDraftQuote(await test.context(), { lumpSum: low })
    const { user } = person('quoting')
    const asking = await test.context({ actor: { kind: 'staff', id: user.id, name: user.name } })
    const { approvalId } = await askApproval(asking, { versionId, note: 'Old friends.' })
    for (const who of ['quoting', 'manager'])
      expect(await section(who, 'prices')).toMatchObject({
        count: 1,
        items: [{ kind: 'price', id: versionId, text: `${reference} v1: Old friends.` }],
      })
    expect((await section('late', 'prices')).items).toEqual([])
    await run(sql`UPDATE price_approvals SET state = 'approved' WHERE id = ${approvalId}`)
    expect((await section('manager', 'prices')).items).toEqual([])
  })

  it("lets managers look at a colleague's day and at the team's", async () => {
    const late = person('late')
    expect(await day('manager', late.user.id)).toMatchObject({ of: late.user.id })
    expect((await section('manager', 'overdue', late.user.id)).count).toBe(2)
    expect((await section('manager', 'overdue', 'team')).count).toBeGreaterThanOrEqual(2)
    expect((await section('manager', 'overdue')).count).toBe(0)
    expect((await ask('manager', newId())).status).toBe(404)
    expect((await ask('manager', 'nonsense')).status).toBe(404)
    const key = { headers: await serviceAccountHeaders(test.payload, ['crm:read']) }
    expect(await (await test.fetch('/api/v1/my-day', key)).json()).toMatchObject({ of: null })
  })

  it.each([
    ['sales', 'team', 403],
    ['sales', newId(), 403],
    ['sales', 'me', 200],
    ['finance', '', 403],
    ['content', '', 403],
    ['nobody', '', 401],
    ['manager', 'x'.repeat(61), 422],
  ])('answers %s asking for %s with %i', async (who, of, status) => {
    expect((await ask(who, of)).status).toBe(status)
  })

  it('shows twenty, counts to ninety-nine, and asks the database as often for many as for few', async () => {
    const lead = await addLead({ owner: person('busy'), stage: 'qualified' })
    const asks = async () => {
      const statements = await statementsDuring(() => day('busy'))
      return [statements.length, statements.filter((text) => /found\.section/i.test(text)).length]
    }
    await asks()
    const few = await asks()
    await run(
      sql`INSERT INTO tasks (id, title, due_at, kind, lead_id, owner_id)
          SELECT gen_random_uuid(), 'Task ' || n, ${fromNow(-5).toISOString()}, 'to_do', ${lead.id}, ${person('busy').user.id} FROM generate_series(1, 150) n`,
    )
    expect(await asks()).toEqual(few)
    expect(few[1]).toBe(1)
    const overdue = await section('busy', 'overdue')
    expect(overdue).toMatchObject({ count: 99, more: true })
    expect(overdue.items).toHaveLength(20)
  })
})
