import { beforeAll, describe, expect, it } from '@jest/globals'
import type { KnownCustomer } from '@/src/queries/crm/lookUpCustomers'
import { aLead } from '@/tests/factories/leads'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('who is known while a request is typed in', () => {
  const app = withTestApp()
  let mine: TestStaff
  let other: TestStaff
  let content: TestStaff
  beforeAll(async () => {
    mine = await createStaff(app.payload, { roles: ['sales'] })
    other = await createStaff(app.payload, { roles: ['sales'] })
    content = await createStaff(app.payload, { roles: ['content'] })
    const ctx = await app.context()
    const { customer } = await aLead(ctx, { owner: mine.user, email: 'known@example.com' })
    await app.payload.update({
      collection: 'customers',
      id: String(customer),
      data: { phoneTyped: '+33 6 12 34 56 78' },
    })
    const second = await aLead(ctx, { owner: mine.user, email: 'family@example.com' })
    await app.payload.update({
      collection: 'customers',
      id: String(second.customer),
      data: { phoneTyped: '+33612345678' },
    })
  }, 60_000)

  const look = async (query: string, who: TestStaff): Promise<KnownCustomer[]> => {
    const answer = await app.fetch(`/api/v1/customers/lookup?${query}`, { headers: who.headers })
    expect(answer.status).toBe(200)
    return ((await answer.json()) as { items: KnownCustomer[] }).items
  }

  it('is found by e-mail however it is typed, and by phone, the e-mail’s first', async () => {
    expect(await look('email=%20KNOWN@example.com', mine)).toMatchObject([
      { name: 'Demo Traveller', found_by: 'email', leads: 1, open_leads: 1, last_lead: { stage: 'qualified' } },
    ])
    const both = await look('email=family@example.com&phone=0033%206%2012345678', mine)
    expect(both.map(({ found_by }) => found_by)).toEqual(['email', 'phone'])
    expect(await look('email=nobody@example.com&phone=123', mine)).toEqual([])
    expect(await look('', mine)).toEqual([])
  })

  it('is told only to those who see the customer', async () => {
    expect(await look('email=known@example.com', other)).toEqual([])
    expect((await app.fetch('/api/v1/customers/lookup?email=a@b.de', { headers: content.headers })).status).toBe(403)
    expect((await app.fetch('/api/v1/customers/lookup?email=a@b.de')).status).toBe(401)
  })

  it('asks the database once', async () => {
    const statements = await statementsDuring(() => look('email=known@example.com&phone=%2B33612345678', mine))
    expect(statements.filter((text) => text.includes('customer_identities'))).toHaveLength(1)
  })
})
