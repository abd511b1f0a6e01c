import { beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@/src/platform/newId'
import { postLead } from '@/tests/support/postLead'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

type Customer = { id: string; name: string }

describe('staff API: customers', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  let leadId = ''
  let customer: Customer
  const get = (who: string, path: string) => test.fetch(`/api/v1${path}`, { headers: people[who]?.headers ?? {} })
  const list = async (who: string, query = '') =>
    (await (await get(who, `/customers${query}`)).json()) as { items: Customer[]; total: number }

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'] })
    const lead = (name: string) => postLead(test, websiteLead({ name, email: `${newId()}@example.com`, whatsapp: '' }))
    leadId = ((await (await lead('Demo Owned')).json()) as { lead_id: string }).lead_id
    await lead('Demo Unassigned')
    const body = JSON.stringify({ owner_id: people.colleague.user.id })
    await test.fetch(`/api/v1/leads/${leadId}/owner`, { method: 'PATCH', headers: people.manager?.headers ?? {}, body })
    customer = (await list('manager', '?search=owned')).items[0] as Customer
  }, 60_000)

  it.each([
    ['manager', ['Demo Owned', 'Demo Unassigned']],
    ['operations', ['Demo Owned', 'Demo Unassigned']],
    ['finance', ['Demo Owned', 'Demo Unassigned']],
    ['colleague', ['Demo Owned', 'Demo Unassigned']],
    ['sales', ['Demo Unassigned']],
  ])('shows %s the customers they work with', async (who, names) => {
    const { items, total } = await list(who)
    expect(items.map(({ name }) => name).toSorted()).toEqual(names)
    expect(total).toBe(names.length)
  })

  it('pages and searches', async () => {
    expect(await list('manager', '?page=2&page_size=1')).toMatchObject({
      items: [{}],
      total: 2,
      page: 2,
      total_pages: 2,
    })
    expect(await list('manager', '?search=nobody+like+that')).toMatchObject({ items: [], total: 0 })
  })

  it('shows a customer with what the caller may see of them', async () => {
    const whole = (await (await get('manager', `/customers/${customer.id}`)).json()) as object
    expect(whole).toMatchObject({ customer: { id: customer.id }, leads: [{ id: leadId }], quotes: [], bookings: [] })
    expect(await (await get('finance', `/customers/${customer.id}`)).json()).toMatchObject({
      customer: {},
      leads: [],
      quotes: [],
    })
  })

  it('shows nothing to whoever may not', async () => {
    expect((await get('sales', `/customers/${customer.id}`)).status).toBe(404)
    expect((await get('manager', '/customers/no-such-id')).status).toBe(404)
    expect((await get('content', '/customers')).status).toBe(403)
    expect((await get('nobody', '/customers')).status).toBe(401)
  })

  describe('whose record two people edit', () => {
    type Saved = { doc: Record<string, unknown>; errors: { message: string; data: object }[] }
    const began = { name: 'Demo Edited', country: 'FR', language: 'fr', tags: [] as string[] }
    const begin = async () => {
      const made = { ...began, email: `${newId()}@example.com` } as const
      const { id } = await test.payload.create({ collection: 'customers', data: made as never })
      const save = async (form: object) => {
        const { headers } = people.manager as TestStaff
        const answer = await test.fetch(`/api/customers/${id}`, {
          method: 'PATCH',
          headers,
          body: JSON.stringify(form),
        })
        return { status: answer.status, body: (await answer.json()) as Saved }
      }
      const seen = { ...made, kind: 'person' }
      return { id, seen, save, stored: () => test.payload.findByID({ collection: 'customers', id, depth: 0 }) }
    }
    const aTag = async () =>
      (await test.payload.create({ collection: 'customer-tags', data: { name: newId(), colour: 'brass' } })).id

    it('keeps what both changed where they changed different details, tags too', async () => {
      const { seen, save, stored } = await begin()
      const [theirs, mine] = [await aTag(), await aTag()]
      await save({ country: 'US', tags: [theirs] })
      const { status } = await save({ ...seen, seen, language: 'de', tags: [mine] })
      expect([status, await stored()]).toMatchObject([200, { country: 'US', language: 'de', tags: [theirs, mine] }])
    })

    it('leaves alone what is not handed in', async () => {
      const tag = await aTag()
      const { seen, save, stored } = await begin()
      await save({ tags: [tag] })
      const { status } = await save({ seen: { ...seen, tags: [tag] }, language: 'es' })
      expect([status, await stored()]).toMatchObject([200, { language: 'es', country: 'FR', tags: [tag] }])
    })

    it('tells the second of two who changed the same, shows both, and saves nothing', async () => {
      const { id, seen, save, stored } = await begin()
      await save({ country: 'US' })
      const second = { ...seen, seen, country: 'VN', language: 'de' }
      const { status, body } = await save(second)
      expect([status, body.errors[0]?.data]).toEqual([
        409,
        { code: 'customer-changed', conflicts: [{ field: 'country', seen: 'FR', theirs: 'US', yours: 'VN' }] },
      ])
      expect(await stored()).toMatchObject({ country: 'US', language: 'fr' })
      // Who has seen theirs may write over it.
      expect((await save({ ...second, seen: { ...seen, country: 'US' } })).status).toBe(200)
      expect(await stored()).toMatchObject({ country: 'VN', language: 'de' })
      const { docs } = await test.payload.find({
        collection: 'audit-events',
        where: { entityId: { equals: id }, action: { equals: 'customers.updated' } },
      })
      const after = docs.map((entry) => entry.after as object)
      expect(after).toMatchObject([{ country: 'VN', language: 'de' }, { country: 'US' }])
      expect(after.filter((fields) => 'seen' in fields)).toEqual([])
    })

    it('takes one of two forms that are handed in at once', async () => {
      const { seen, save } = await begin()
      const answers = await Promise.all(['US', 'VN', 'TH'].map((country) => save({ ...seen, seen, country })))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    })
  })
})
