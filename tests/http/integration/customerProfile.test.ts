import { beforeAll, describe, expect, it } from '@jest/globals'
import { addActivity } from '@/src/commands/crm/addActivity'
import { addRelation } from '@/src/commands/crm/addRelation'
import { saveSegment } from '@/src/commands/crm/saveSegment'
import { suggestDuplicates } from '@/src/commands/crm/suggestDuplicates'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { aBooking } from '@/tests/factories/aBooking'
import { aCustomer } from '@/tests/factories/aCustomer'
import { callAs, outcome } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('staff API: the profile of a customer', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  const call = callAs(test, people)
  let id = ''
  let bare = ''

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'] })
    const ctx = await test.context()
    const owner = people.sales?.user
    bare = await aCustomer(ctx, { name: 'Demo Bare', owner })
    id = await aCustomer(ctx, { name: 'Demo Ottoline Trask', owner, consent: { contact: true, marketing: false } })
    const double = await aCustomer(ctx, { name: 'Demo Ottoline Trask', owner })
    const hidden = await aCustomer(ctx, { name: 'Demo Hidden', owner: people.colleague?.user })
    await suggestDuplicates(ctx, { customerId: double })
    await addRelation(ctx, { firstId: id, secondId: hidden, kind: 'companion' })
    await saveSegment(ctx, { content: { name: 'All', description: null, shared: true, conditions: [] } })
    await saveSegment(ctx, {
      content: {
        name: 'Divers',
        description: null,
        shared: true,
        conditions: [{ field: 'country', is: 'any_of', values: ['ZZ'] }],
      },
    })
    const { bookingId } = await aBooking(ctx)
    await rowsOf(ctx, sql`UPDATE bookings SET customer_id = ${id}, owner_id = ${owner?.id} WHERE id = ${bookingId}`)
    await rowsOf(
      ctx,
      sql`INSERT INTO payments (id, booking_id, method, status, amount_minor, received_minor, refunded_minor, currency)
          VALUES (gen_random_uuid(), ${bookingId}, 'bank_transfer', 'succeeded', 50000, 50000, 10000, 'USD'), (gen_random_uuid(), ${bookingId}, 'cash', 'succeeded', 900, 900, 0, 'EUR')`,
    )
    const lead = await rowOf<{ id: string }>(ctx, sql`SELECT id FROM leads WHERE customer_id = ${id}`)
    await addActivity(ctx, { leadId: lead?.id ?? '', type: 'note', detail: 'Likes quiet beaches.' })
  }, 90_000)

  it('brings everything together for who works with them', async () => {
    const { body } = await call('sales', 'GET', `/customers/${id}/profile`)
    expect(body).toMatchObject({
      customer: { name: 'Demo Ottoline Trask' },
      merged_into: null,
      value: [
        { currency: 'EUR', amount_minor: 900 },
        { currency: 'USD', amount_minor: 40_000 },
      ],
      relations: [{ words: 'Travels together', with: { name: 'Demo Hidden', may_open: false, email: null } }],
      contact: { addresses: [{ kind: 'email', is_main: true, suppressed: null }] },
      duplicates: [{ score: 50 }],
      segments: [{ name: 'All' }],
      leads: [{}],
      bookings: [{}],
    })
    expect((body.consents as { purpose: string }[]).map(({ purpose }) => purpose).toSorted()).toEqual([
      'contact',
      'marketing',
    ])
    expect((body.timeline as { text: string }[]).map(({ text }) => text)).toContain('Likes quiet beaches.')
  })

  it('leaves out what is not theirs to see', async () => {
    const seen = async (who: string) => (await call(who, 'GET', `/customers/${id}/profile`)).body
    expect(await seen('operations')).toMatchObject({
      ...{ value: [], consents: [], timeline: [], duplicates: [] },
      leads: [],
    })
    expect(await seen('finance')).toMatchObject({
      value: [{}, {}],
      consents: [],
      timeline: [],
      segments: [],
      leads: [],
    })
    expect(await outcome(call('colleague', 'GET', `/customers/${id}/profile`))).toEqual([404, 'not-found'])
    expect(await outcome(call('manager', 'GET', '/customers/no-such-id/profile'))).toEqual([404, 'not-found'])
    expect(await outcome(call('content', 'GET', `/customers/${id}/profile`))).toEqual([403, 'forbidden'])
    expect(await outcome(call('nobody', 'GET', `/customers/${id}/profile`))).toEqual([401, 'not-signed-in'])
  })

  it('takes as many statements for much as for little', async () => {
    const read = (of: string) => statementsDuring(() => call('manager', 'GET', `/customers/${of}/profile`))
    const little = await read(bare)
    const much = await read(id)
    expect(much.length).toBe(little.length)
  })
})
