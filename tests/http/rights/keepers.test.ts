import { beforeAll, describe, expect, it } from '@jest/globals'
import { assignLead } from '@/src/commands/crm/assignLead'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { aLead } from '@/tests/factories/leads'
import { customerDoubles } from '@/tests/support/customerDoubles'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('whose a record is', () => {
  const app = withTestApp()
  const { aCustomer, merge, undo } = customerDoubles(app)
  let anna: TestStaff
  let ben: TestStaff

  beforeAll(async () => {
    anna = await createStaff(app.payload, { roles: ['sales'] })
    ben = await createStaff(app.payload, { roles: ['sales'] })
  }, 60_000)

  const idOf = (related: unknown): string => String((related as { id?: string })?.id ?? related)
  const aLeadOf = async (owner: TestStaff | null) => {
    const ctx = await app.context()
    const { id, customer } = await aLead(ctx, { owner: owner?.user ?? null })
    const message = { subject: 'Hello', bodyText: 'Hello', status: 'draft', channel: 'email', audience: 'customer' }
    const data = { ...message, to: 'demo@example.com', lead: id, customer: idOf(customer) } as never
    await app.payload.create({ collection: 'messages', data, depth: 0 })
    await rowsOf(
      ctx,
      sql`INSERT INTO lead_activities (id, lead_id, type, detail, actor_name, at) VALUES (gen_random_uuid(), ${id}, 'note', 'Hello', 'Demo', now())`,
    )
    return { leadId: id, customerId: idOf(customer) }
  }
  const give = async (leadId: string, to: TestStaff | null) =>
    assignLead(await app.context(), { leadId, ownerId: to?.user.id ?? null })
  const isListed = async (who: TestStaff, path: string): Promise<boolean> => {
    const response = await app.fetch(path, { headers: who.headers })
    expect(response.status).toBe(200)
    return ((await response.json()) as { totalDocs: number }).totalDocs > 0
  }
  /** What of a lead somebody is shown: by Payload's lists and by the staff API. */
  const seen = async (who: TestStaff, { leadId, customerId }: { leadId: string; customerId: string }) => ({
    lead: await isListed(who, `/api/leads?where[id][equals]=${leadId}`),
    messages: await isListed(who, `/api/messages?where[lead][equals]=${leadId}`),
    timeline: await isListed(who, `/api/lead-activities?where[lead][equals]=${leadId}`),
    customer: await isListed(who, `/api/customers?where[id][equals]=${customerId}`),
    overApi: (await app.fetch(`/api/v1/leads/${leadId}`, { headers: who.headers })).ok,
    customerOverApi: (await app.fetch(`/api/v1/customers/${customerId}`, { headers: who.headers })).ok,
  })
  const everything = {
    lead: true,
    messages: true,
    timeline: true,
    customer: true,
    overApi: true,
    customerOverApi: true,
  }
  const nothing = {
    lead: false,
    messages: false,
    timeline: false,
    customer: false,
    overApi: false,
    customerOverApi: false,
  }
  const keepersOf = async (customerId: string) =>
    (await rowOf<{ keepers: string }>(app, sql`SELECT keepers FROM customers WHERE id = ${customerId}`))?.keepers
      .split(' ')
      .sort()

  it('follows its lead from one owner to another, and is everybody’s while it is nobody’s', async () => {
    const ids = await aLeadOf(anna)
    expect([await seen(anna, ids), await seen(ben, ids)]).toEqual([everything, nothing])
    await give(ids.leadId, ben)
    expect([await seen(anna, ids), await seen(ben, ids)]).toEqual([nothing, everything])
    await give(ids.leadId, null)
    expect([await seen(anna, ids), await seen(ben, ids)]).toEqual([everything, everything])
  })

  it('makes a customer of two salespeople’s leads both’s, until one lead is given away', async () => {
    const one = await aLeadOf(anna)
    const other = await aLeadOf(ben)
    await rowsOf(app, sql`UPDATE leads SET customer_id = ${one.customerId} WHERE id = ${other.leadId}`)
    expect(await keepersOf(one.customerId)).toEqual([anna.user.id, ben.user.id].sort())
    expect(await keepersOf(other.customerId)).toEqual(['nobody'])
    expect(await isListed(ben, `/api/customers?where[id][equals]=${one.customerId}`)).toBe(true)
    await give(other.leadId, anna)
    expect(await keepersOf(one.customerId)).toEqual([anna.user.id])
    await give(other.leadId, ben)
    await rowsOf(app, sql`DELETE FROM lead_activities WHERE lead_id = ${other.leadId}`)
    await rowsOf(app, sql`DELETE FROM leads WHERE id = ${other.leadId}`)
    expect(await keepersOf(one.customerId)).toEqual([anna.user.id])
  })

  it('holds when two leads of one customer are given to two at the same moment', async () => {
    const one = await aLeadOf(null)
    const other = await aLeadOf(null)
    await rowsOf(app, sql`UPDATE leads SET customer_id = ${one.customerId} WHERE id = ${other.leadId}`)
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([give(one.leadId, anna), give(other.leadId, ben)])
      expect(await keepersOf(one.customerId)).toEqual([anna.user.id, ben.user.id].sort())
      await Promise.all([give(one.leadId, null), give(other.leadId, null)])
      expect(await keepersOf(one.customerId)).toEqual(['nobody'])
    }
  })

  it('goes with a merge and comes back with its undoing; what is left of the merged one is nobody’s to see', async () => {
    const kept = await aLeadOf(anna)
    const away = await aLeadOf(ben)
    const mergeId = await merge(kept.customerId, away.customerId)
    expect(await keepersOf(kept.customerId)).toEqual([anna.user.id, ben.user.id].sort())
    for (const who of [anna, ben]) {
      expect(await isListed(who, `/api/customers?where[id][equals]=${away.customerId}`)).toBe(false)
      expect((await app.fetch(`/api/v1/customers/${away.customerId}`, { headers: who.headers })).status).toBe(404)
    }
    await undo(mergeId)
    expect([await keepersOf(kept.customerId), await keepersOf(away.customerId)]).toEqual([
      [anna.user.id],
      [ben.user.id],
    ])
  })

  it('lets sales see a customer who has not asked for anything yet', async () => {
    const id = await aCustomer()
    expect(await isListed(anna, `/api/customers?where[id][equals]=${id}`)).toBe(true)
    expect((await app.fetch(`/api/v1/customers/${id}`, { headers: anna.headers })).status).toBe(200)
  })

  it('lets a filter reach over a relation no further than a salesperson sees', async () => {
    const { leadId } = await aLeadOf(ben)
    const { reference } = await app.payload.findByID({ collection: 'leads', id: leadId, depth: 0 })
    const path = `/api/messages?where[lead.reference][equals]=${reference}`
    expect([await isListed(anna, path), await isListed(ben, path)]).toEqual([false, true])
  })

  it('is the database’s word: nobody reads it, asks by it, sorts by it or writes it', async () => {
    const ids = await aLeadOf(ben)
    const own = await aLeadOf(anna)
    const asked = (path: string, init: RequestInit = {}) => app.fetch(path, { ...init, headers: anna.headers })
    const { docs } = (await (await asked(`/api/leads?where[id][equals]=${own.leadId}`)).json()) as { docs: object[] }
    expect(docs[0]).not.toHaveProperty('keeper')
    for (const path of [
      'leads?where[keeper][equals]=nobody',
      'customers?where[keepers][intersects]=nobody',
      'messages?where[lead.keeper][equals]=nobody',
    ])
      expect({ path, status: (await asked(`/api/${path}`)).status }).toEqual({ path, status: 400 })
    const body = JSON.stringify({ keeper: ben.user.id, title: 'Demo renamed' })
    expect((await asked(`/api/leads/${own.leadId}`, { method: 'PATCH', body })).status).toBe(200)
    await app.payload.update({ collection: 'leads', id: own.leadId, data: { keeper: ben.user.id } as object })
    await app.payload.update({ collection: 'customers', id: ids.customerId, data: { keepers: anna.user.id } as object })
    expect([await seen(anna, own), await seen(anna, ids)]).toEqual([everything, nothing])
  })
})
