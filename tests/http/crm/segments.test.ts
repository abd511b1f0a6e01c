import { beforeAll, describe, expect, it } from '@jest/globals'
import { recordConsent } from '@/src/commands/crm/recordConsent'
import type { SegmentCondition } from '@/src/domain/crm/segmentConditions'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aBooking } from '@/tests/factories/aBooking'
import { aCustomer } from '@/tests/factories/aCustomer'
import { callAs, outcome } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Found = { count: number; more: boolean; sample: { name: string }[] }

const yearsAgo = '2020-03-01T09:00:00Z'

describe('staff API: segments and the list of customers', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  const call = callAs(test, people)
  let tag = ''

  const who = async (as: string, ...conditions: SegmentCondition[]): Promise<string[]> => {
    const { body } = await call(as, 'POST', '/customer-segments/preview', { conditions })
    const { count, sample } = body as unknown as Found
    const names = sample.map(({ name }) => name).toSorted()
    expect(count).toBe(names.length)
    return names
  }

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'] })
    const made = await test.payload.create({
      collection: 'customer-tags',
      data: { name: 'Demo diver', colour: 'blue' },
    })
    tag = String(made.id)
    const ctx = await test.context()
    const anna = await aCustomer(ctx, { name: 'Anna Nguyễn', owner: people.sales?.user, destination: 'Laos' })
    const bob = await aCustomer(ctx, { name: 'Bob', owner: people.sales?.user, destination: 'Vietnam' })
    await aCustomer(await test.context({ now: new Date(yearsAgo) }), { name: 'Carla', owner: people.colleague?.user })
    await test.payload.update({
      collection: 'customers',
      id: anna,
      data: { tags: [tag], country: 'FR', phoneTyped: 'ask Bob' },
    })
    await test.payload.update({
      collection: 'customers',
      id: bob,
      data: { language: 'de', kind: 'company', phoneTyped: '+84 90 765 43 21' },
    })
    await recordConsent(ctx, { customerId: anna, purpose: 'marketing', granted: true, source: 'Phone' })
    const { bookingId, customerId } = await aBooking(ctx)
    await rowsOf(
      ctx,
      sql`UPDATE bookings SET customer_id = ${bob}, start_date = '2021-01-20', end_date = '2021-02-01' WHERE id = ${bookingId}`,
    )
    await rowsOf(
      ctx,
      sql`UPDATE leads SET stage = 'lost', owner_id = ${people.sales?.user.id}, customer_id = ${bob} WHERE customer_id = ${customerId}`,
    )
    await rowsOf(ctx, sql`UPDATE quotes SET customer_id = ${bob} WHERE customer_id = ${customerId}`)
    await rowsOf(ctx, sql`DELETE FROM customers WHERE id = ${customerId}`)
    await rowsOf(
      ctx,
      sql`INSERT INTO payments (id, booking_id, method, status, amount_minor, received_minor, refunded_minor, currency)
          VALUES (gen_random_uuid(), ${bookingId}, 'bank_transfer', 'succeeded', 50000, 50000, 10000, 'USD')`,
    )
  }, 90_000)

  it.each<[string, SegmentCondition[], string[]]>([
    ['everybody', [], ['Anna Nguyễn', 'Bob', 'Carla']],
    ['a country', [{ field: 'country', is: 'any_of', values: ['fr', 'US'] }], ['Anna Nguyễn']],
    ['no such country', [{ field: 'country', is: 'none_of', values: ['FR'] }], ['Bob', 'Carla']],
    ['a language', [{ field: 'language', is: 'any_of', values: ['de'] }], ['Bob']],
    ['companies', [{ field: 'kind', is: 'any_of', values: ['company'] }], ['Bob']],
    [
      'a destination, however it is written',
      [{ field: 'destination', is: 'any_of', values: ['LAOS'] }],
      ['Anna Nguyễn'],
    ],
    ['many leads', [{ field: 'leads', is: 'at_least', number: 2 }], ['Bob']],
    ['few leads', [{ field: 'leads', is: 'at_most', number: 1 }], ['Anna Nguyễn', 'Carla']],
    ['no booking', [{ field: 'bookings', is: 'at_most', number: 0 }], ['Anna Nguyễn', 'Carla']],
    ['a booking', [{ field: 'bookings', is: 'at_least', number: 1 }], ['Bob']],
    ['what was paid and kept', [{ field: 'paid', is: 'at_least', amount_minor: 40_000, currency: 'USD' }], ['Bob']],
    ['not more than that', [{ field: 'paid', is: 'at_least', amount_minor: 40_001, currency: 'USD' }], []],
    ['nor in another currency', [{ field: 'paid', is: 'at_least', amount_minor: 1, currency: 'EUR' }], []],
    [
      'who paid little',
      [{ field: 'paid', is: 'at_most', amount_minor: 39_999, currency: 'USD' }],
      ['Anna Nguyễn', 'Carla'],
    ],
    ['who asked lately', [{ field: 'last_lead', is: 'within', days: 30 }], ['Anna Nguyễn', 'Bob']],
    ['who asked long ago', [{ field: 'last_lead', is: 'longer_ago', days: 365 }], ['Carla']],
    ['whose trip is long past', [{ field: 'last_trip', is: 'longer_ago', days: 365 }], ['Bob']],
    ['whose trip ended just now', [{ field: 'last_trip', is: 'within', days: 30 }], []],
    ['the new ones', [{ field: 'created', is: 'within', days: 30 }], ['Anna Nguyễn', 'Bob']],
    ['the old ones', [{ field: 'created', is: 'longer_ago', days: 30 }], ['Carla']],
    ['who may get marketing', [{ field: 'marketing_email', is: 'yes' }], ['Anna Nguyễn']],
    ['who may not', [{ field: 'marketing_email', is: 'no' }], ['Bob', 'Carla']],
    ['with an open lead', [{ field: 'open_lead', is: 'yes' }], ['Anna Nguyễn', 'Bob', 'Carla']],
    ['without', [{ field: 'open_lead', is: 'no' }], []],
    [
      'all of several',
      [
        { field: 'created', is: 'within', days: 30 },
        { field: 'country', is: 'none_of', values: ['FR'] },
      ],
      ['Bob'],
    ],
  ])('finds %s', async (_what, conditions, names) => {
    expect(await who('manager', ...conditions)).toEqual(names)
  })

  it('finds tags, and only whom the caller may see', async () => {
    expect(await who('manager', { field: 'tag', is: 'any_of', values: [tag] })).toEqual(['Anna Nguyễn'])
    expect(await who('manager', { field: 'tag', is: 'none_of', values: [tag] })).toEqual(['Bob', 'Carla'])
    expect(await who('sales')).toEqual(['Anna Nguyễn', 'Bob'])
    expect(await who('colleague')).toEqual(['Carla'])
  })

  it('is saved as one’s own, shared, changed and deleted', async () => {
    const content = { name: 'Divers', conditions: [{ field: 'tag', is: 'any_of', values: [tag] }] }
    const { status, body } = await call('sales', 'POST', '/customer-segments', content)
    expect([status, body.count, body.may_edit, body.owner_name]).toEqual([201, 1, true, 'Demo sales'])
    const path = `/customer-segments/${body.id}`
    const change = (as: string, given: object) => call(as, 'PUT', path, { ...content, ...given })
    expect(await outcome(call('colleague', 'GET', path))).toEqual([404, 'not-found'])
    expect(await outcome(change('colleague', {}))).toEqual([404, 'not-found'])
    expect((await change('sales', { shared: true })).body).toMatchObject({ shared: true })
    expect((await call('colleague', 'GET', path)).body).toMatchObject({ count: 0, may_edit: false })
    expect(await outcome(change('colleague', { name: 'Mine now' }))).toEqual([403, 'forbidden'])
    expect(await outcome(call('colleague', 'DELETE', path, {}))).toEqual([403, 'forbidden'])
    expect((await call('manager', 'GET', `${path}/members?page_size=1`)).body).toMatchObject({
      items: [{ name: 'Anna Nguyễn', tags: [{ name: 'Demo diver' }], leads: 1, bookings: 0 }],
      total: 1,
    })
    expect((await call('manager', 'GET', '/customer-segments')).body).toMatchObject({
      items: [{ name: 'Divers', count: 1 }],
    })
    expect((await change('manager', { name: 'All divers', shared: false })).body).toMatchObject({ name: 'All divers' })
    expect(await outcome(call('sales', 'DELETE', path, {}))).toEqual([200, undefined])
    expect(await outcome(call('sales', 'GET', path))).toEqual([404, 'not-found'])
  })

  it('refuses what it cannot compare, and whoever may not', async () => {
    const save = (as: string, conditions: unknown) => call(as, 'POST', '/customer-segments', { name: 'X', conditions })
    expect(await outcome(save('sales', [{ field: 'shoe_size', is: 'any_of', values: ['44'] }]))).toEqual([
      422,
      'validation-failed',
    ])
    expect(await outcome(save('sales', [{ field: 'bookings', is: 'at_least', number: -1 }]))).toEqual([
      422,
      'validation-failed',
    ])
    expect(await outcome(save('nobody', []))).toEqual([401, 'not-signed-in'])
    for (const as of ['finance', 'content']) {
      expect(await outcome(save(as, []))).toEqual([403, 'forbidden'])
      expect(await outcome(call(as, 'GET', '/customer-segments'))).toEqual([403, 'forbidden'])
    }
    expect(await outcome(call('sales', 'GET', '/customer-segments/no-such-id/members'))).toEqual([404, 'not-found'])
  })

  it('lists customers by words without accents, parts of a phone, a tag or a segment', async () => {
    const names = async (query: string) => {
      const { body } = await call('manager', 'GET', `/customers?${query}`)
      return body.items?.map(({ name }) => name)
    }
    expect(await names('search=nguyen+ANNA')).toEqual(['Anna Nguyễn'])
    expect(await names('search=090+765')).toEqual(['Bob'])
    expect(await names('search=ask+bob')).toEqual(['Anna Nguyễn'])
    expect(await names('search=anna+bob')).toEqual([])
    expect(await names(`tag_id=${tag}`)).toEqual(['Anna Nguyễn'])
    const { body } = await call('manager', 'POST', '/customer-segments', {
      name: 'French',
      conditions: [{ field: 'country', is: 'any_of', values: ['FR'] }],
    })
    expect(await names(`segment_id=${body.id}`)).toEqual(['Anna Nguyễn'])
    expect(await outcome(call('sales', 'GET', `/customers?segment_id=${body.id}`))).toEqual([404, 'not-found'])
  })

  it('takes of every consent what was said last', async () => {
    const customerId = await aCustomer(await test.context(), { name: 'Dora' })
    const says = async (purpose: 'contact' | 'marketing', granted: boolean) => {
      await recordConsent(await test.context(), { customerId, purpose, granted, source: 'Phone' })
      const found = await who('manager', { field: 'marketing_email', is: 'yes' })
      const { body } = await call('manager', 'GET', `/customers/${customerId}/profile`)
      const names = (body.segments as { name: string }[]).map(({ name }) => name)
      expect(names.includes('May be written to')).toBe(found.includes('Dora'))
      return found.includes('Dora')
    }
    const conditions = [{ field: 'marketing_email', is: 'yes' }]
    await call('manager', 'POST', '/customer-segments', { name: 'May be written to', conditions })
    expect(await says('contact', true)).toBe(false)
    expect(await says('marketing', true)).toBe(true)
    expect(await says('marketing', false)).toBe(false)
    expect(await says('marketing', true)).toBe(true)
    expect(await says('contact', false)).toBe(false)
    expect(await says('contact', true)).toBe(true)
  })

  it('is read in as many statements for one as for many', async () => {
    const save = (name: string) => call('manager', 'POST', '/customer-segments', { name, conditions: [] })
    const read = () => statementsDuring(() => call('manager', 'GET', '/customer-segments'))
    const few = await read()
    for (const name of ['One', 'Two', 'Three']) await save(name)
    expect(await read()).toHaveLength(few.length)
  })
})
