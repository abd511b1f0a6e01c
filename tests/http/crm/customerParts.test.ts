import { beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@/src/platform/newId'
import { aCustomer as aCustomerOf } from '@/tests/factories/aCustomer'
import { callAs } from '@/tests/support/callAs'
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
