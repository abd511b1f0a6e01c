import { beforeAll, describe, expect, it } from '@jest/globals'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { newId } from '@/src/platform/newId'
import { aCustomer as aCustomerOf } from '@/tests/factories/aCustomer'
import { callAs } from '@/tests/support/callAs'
import { leadRequest } from '@/tests/support/leadRequest'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Who = 'manager' | 'sales' | 'colleague' | 'operations' | 'finance' | 'content' | 'nobody'

describe('staff API: what belongs to a customer', () => {
  const test = withTestApp()
  const people: Partial<Record<Who, TestStaff>> = {}
  let mine = ''
  let foreign = ''
  let tag = ''

  const call = callAs(test, people)
  const aCustomer = async (name: string, owner: Who): Promise<string> =>
    aCustomerOf(await test.context(), {
      ...{ name, owner: people[owner]?.user, consent: { contact: true, marketing: false } },
    })

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'] })
    mine = await aCustomer('Demo Mine', 'sales')
    foreign = await aCustomer('Demo Foreign', 'colleague')
    tag = String(
      (await test.payload.create({ collection: 'customer-tags', data: { name: 'Demo diver', colour: 'blue' } })).id,
    )
  }, 60_000)

  it.each([
    ['GET', 'relations', undefined],
    ['POST', 'relations', { with_id: newId(), kind: 'family' }],
    ['DELETE', `relations/${newId()}`, {}],
    ['GET', 'consents', undefined],
    ['POST', 'consents', { purpose: 'marketing', granted: true, source: 'Phone' }],
    ['GET', 'contact-permissions', undefined],
    ['GET', 'given-contacts', undefined],
    ['POST', 'given-contacts', { lead_id: newId(), field: 'phone', answer: 'theirs' }],
    ['POST', 'tags', { add: [] }],
  ])('%s %s asks who is there, what they may, and whose customer it is', async (method, part, body) => {
    expect(await call('nobody', method, `/customers/${mine}/${part}`, body)).toMatchObject({ status: 401 })
    expect(await call('content', method, `/customers/${mine}/${part}`, body)).toMatchObject({ status: 403 })
    expect(await call('sales', method, `/customers/${foreign}/${part}`, body)).toMatchObject({ status: 404 })
    expect(await call('sales', method, `/customers/no-such-id/${part}`, body)).toMatchObject({ status: 404 })
  })

  it('leaves writing to sales and managers', async () => {
    for (const who of ['operations', 'finance'] as const) {
      expect(await call(who, 'GET', `/customers/${mine}/relations`)).toMatchObject({ status: 200 })
      expect(
        await call(who, 'POST', `/customers/${mine}/relations`, { with_id: foreign, kind: 'family' }),
      ).toMatchObject({ status: 403 })
      expect(await call(who, 'GET', `/customers/${mine}/consents`)).toMatchObject({ status: 403 })
    }
  })

  it('keeps what a stranger typed off the record until somebody says that it is theirs', async () => {
    const email = 'demo.given@example.com'
    let minute = 0
    const ask = async (request: object) =>
      receiveLead(await test.context({ now: new Date(Date.UTC(2026, 10, 3, 5, minute++)) }), {
        request: leadRequest({ email, ...request }),
        submission: { raw: {}, address: '127.0.0.1', userAgent: null },
        key: null,
      })
    await ask({})
    const leads: string[] = []
    for (const phone of ['+84 90 555 00 01', '+84 90 555 00 02', '+84 90 555 00 03'])
      leads.push((await ask({ phone })).answer.lead_id)
    const { docs } = await test.payload.find({ collection: 'customers', where: { email: { equals: email } }, depth: 0 })
    const customer = docs[0]?.id ?? ''
    expect(docs[0]?.phone ?? null).toBeNull()
    const path = `/customers/${customer}/given-contacts`
    const listed = await call('manager', 'GET', path)
    expect(listed.body.items).toMatchObject([
      { field: 'phone', value: '+84905550003' },
      { field: 'phone', value: '+84905550002' },
      { field: 'phone', value: '+84905550001' },
    ])
    const say = (lead: number, answer: string, field = 'phone') =>
      call('manager', 'POST', path, { lead_id: leads[lead], field, answer })
    expect(await say(0, 'not_theirs')).toMatchObject({ status: 200, body: { items: [{}, {}] } })
    expect(await say(0, 'theirs')).toMatchObject({ status: 409, body: { code: 'contact-settled' } })
    expect(await say(1, 'theirs', 'email')).toMatchObject({ status: 404 })
    expect(await say(1, 'theirs', 'name')).toMatchObject({ status: 422 })
    expect(await say(1, 'theirs')).toMatchObject({ status: 200, body: { items: [] } })
    expect(await say(2, 'theirs')).toMatchObject({ status: 409, body: { code: 'contact-settled' } })
    const now = await test.payload.findByID({ collection: 'customers', id: customer, depth: 0 })
    expect(now).toMatchObject({ email, phone: '+84905550002' })
    const trail = await test.payload.find({
      collection: 'audit-events',
      where: { entityId: { equals: customer }, action: { like: 'customer.contact_' } },
      sort: 'at',
      depth: 0,
    })
    expect(trail.docs.map(({ action }) => action)).toEqual(['customer.contact_refused', 'customer.contact_added'])
    // Whoever writes from it now is them.
    const again = await ask({ email: 'demo.given.other@example.com', phone: '+84 90 555 00 02' })
    const lead = await test.payload.findByID({ collection: 'leads', id: again.answer.lead_id, depth: 0 })
    expect(lead.customer).toBe(customer)
  })

  it('gives nobody an e-mail address that finds another customer', async () => {
    const ctx = await test.context()
    const taken = await aCustomer('Demo Taken', 'sales')
    const { email } = await test.payload.findByID({ collection: 'customers', id: taken, depth: 0 })
    const known = await test.payload.create({
      collection: 'customers',
      data: { name: 'Demo By Phone', phoneTyped: '+84 90 555 00 09', kind: 'person' },
    })
    const { answer } = await receiveLead(ctx, {
      request: leadRequest({ email: 'demo.later@example.com', phone: '+84 90 555 00 09' }),
      submission: { raw: {}, address: '127.0.0.1', userAgent: null },
      key: null,
    })
    await test.payload.update({ collection: 'customers', id: taken, data: { email: 'demo.later@example.com' } })
    const say = { lead_id: answer.lead_id, field: 'email', answer: 'theirs' }
    expect(await call('manager', 'POST', `/customers/${known.id}/given-contacts`, say)).toMatchObject({
      status: 409,
      body: { code: 'address-taken' },
    })
    await test.payload.update({ collection: 'customers', id: taken, data: { email } })
  })

  it('notes who travels together on both, tells the other’s name, and takes it back', async () => {
    const relate = (who: Who, body: object) =>
      call(who, 'POST', `/customers/${mine}/relations`, { with_id: foreign, ...body })
    expect(await relate('sales', { kind: 'assistant' })).toMatchObject({ status: 404 })
    expect(await relate('manager', { kind: 'assistant', side: 'second', note: 'Books for him' })).toMatchObject({
      status: 201,
      body: {
        items: [{ words: 'Assisted by', note: 'Books for him', with: { name: 'Demo Foreign', may_open: true } }],
      },
    })
    expect(await relate('manager', { kind: 'assistant' })).toMatchObject({ status: 409, code: 'relation-exists' })
    expect(await relate('manager', { kind: 'assistant', with_id: mine })).toMatchObject({
      status: 409,
      code: 'relation-with-itself',
    })
    expect(await relate('manager', { kind: 'nemesis' })).toMatchObject({ status: 422 })
    const [seen] = (await call('sales', 'GET', `/customers/${mine}/relations`)).body.items ?? []
    expect(seen).toMatchObject({ with: { name: 'Demo Foreign', email: null, may_open: false } })
    expect((await call('colleague', 'GET', `/customers/${foreign}/relations`)).body.items).toMatchObject([
      { words: 'Assistant of' },
    ])
    const path = `relations/${seen?.id}`
    expect(await call('manager', 'DELETE', `/customers/${newId()}/${path}`, {})).toMatchObject({ status: 404 })
    expect(await call('sales', 'DELETE', `/customers/${mine}/${path}`, {})).toMatchObject({
      status: 200,
      body: { items: [] },
    })
    expect(await call('sales', 'DELETE', `/customers/${mine}/${path}`, {})).toMatchObject({ status: 404 })
  })

  it('keeps every consent, and says from the newest what may be sent', async () => {
    const marketing = async () => {
      const { body } = await call('operations', 'GET', `/customers/${mine}/contact-permissions`)
      const { answers } = body as unknown as {
        answers: { what: string; channel: string; allowed: boolean; because: string }[]
      }
      return answers.find(({ what, channel }) => what === 'marketing' && channel === 'email')
    }
    expect(await marketing()).toMatchObject({ allowed: false, because: 'The customer refused marketing.' })
    const say = (granted: unknown) =>
      call('sales', 'POST', `/customers/${mine}/consents`, { purpose: 'marketing', granted, source: 'On the phone' })
    const { status, body } = await say('yes')
    expect(status).toBe(201)
    expect(body.items?.[0]).toMatchObject({ granted: true, source: 'On the phone (Demo sales)', lead_id: null })
    expect(body.items?.filter(({ purpose }) => purpose === 'marketing')).toHaveLength(2)
    expect(await say('perhaps')).toMatchObject({ status: 422 })
    expect(await marketing()).toMatchObject({ allowed: true })
    const { email } = await test.payload.findByID({ collection: 'customers', id: mine, depth: 0 })
    await test.payload.create({
      collection: 'suppressed-addresses',
      data: { address: String(email), channel: 'email', reason: 'bounced' },
    })
    expect(await marketing()).toMatchObject({ allowed: false, because: 'Messages to this address come back.' })
    const { body: contact } = await call('manager', 'GET', `/customers/${mine}/contact-permissions`)
    expect(contact).toMatchObject({ addresses: [{ value: email, is_main: true, suppressed: { reason: 'bounced' } }] })
  })

  it('shows a consent given beside any request to nobody but whoever sees the customer', async () => {
    await call('colleague', 'POST', `/customers/${foreign}/consents`, {
      purpose: 'contact',
      granted: false,
      source: 'By letter',
    })
    const seen = await test.fetch(`/api/consent-records?where[customer][equals]=${foreign}`, {
      headers: people.sales?.headers ?? {},
    })
    expect(await seen.json()).toMatchObject({ totalDocs: 0 })
    const whole = await test.fetch(`/api/consent-records?where[customer][equals]=${foreign}`, {
      headers: people.manager?.headers ?? {},
    })
    expect(((await whole.json()) as { totalDocs: number }).totalDocs).toBeGreaterThan(1)
  })

  it('puts tags on and counts them', async () => {
    const put = (body: object) => call('sales', 'POST', `/customers/${mine}/tags`, body)
    expect(await put({ add: [tag] })).toMatchObject({ status: 200, body: { tags: [tag] } })
    expect((await call('finance', 'GET', '/customer-tags')).body.items).toEqual([
      { id: tag, name: 'Demo diver', colour: 'blue', description: null, customers: 1 },
    ])
    expect(await put({ add: [newId()] })).toMatchObject({ status: 422, code: 'unknown-tag' })
    expect(await put({ remove: [tag] })).toMatchObject({ status: 200, body: { tags: [] } })
    expect(await call('content', 'GET', '/customer-tags')).toMatchObject({ status: 403 })
  })
})
