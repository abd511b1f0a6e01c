import { beforeAll, describe, expect, it } from '@jest/globals'
import { addActivity } from '@/src/commands/crm/addActivity'
import { createLead } from '@/src/commands/crm/createLead'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { leadWorkspace } from '@/src/queries/integration/leadWorkspace'
import { statementsDuring } from '@/tests/support/countQueries'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

const request = (destination: string) => ({
  name: 'Demo Traveller',
  email: 'demo.traveller@example.com',
  destination,
  style: 'Culture',
  attribution: {},
})

describe('the workspace of a lead', () => {
  const test = withTestPayload()
  const leads: string[] = []
  const as = async (role: 'manager' | 'sales' | 'content') => {
    const staff = await addStaff(test.payload, { roles: [role] })
    return test.context({ user: { ...staff, collection: 'staff' } })
  }

  beforeAll(async () => {
    const ctx = await test.context()
    for (const destination of ['Vietnam', 'Laos'])
      leads.push((await createLead(ctx, { request: request(destination), channel: 'phone', takesIt: false })).leadId)
  }, 60_000)

  it('shows the lead, its tasks, the customer and what they asked before', async () => {
    const workspace = await leadWorkspace(await as('manager'), { leadId: leads[0] ?? '' })
    expect(workspace).toMatchObject({
      lead: { id: leads[0], stage: 'new', destination: 'Vietnam' },
      customer: { name: 'Demo Traveller' },
      tasks: [{ kind: 'first_response' }],
      other_leads: [{ id: leads[1] }],
      other_leads_total: 1,
      quotes: [],
      value: [],
      submission: null,
      last_to_customer_at: null,
    })
  })

  it('shows the days a visitor put together, those nobody knows, and how they found us', async () => {
    const attribution = { utmSource: 'google', utmMedium: 'cpc', utmCampaign: 'spring' }
    const itinerary = [{ tourId: 'nowhere', day: 2 }]
    const { answer } = await receiveLead(await test.context(), {
      request: leadRequest({ email: 'demo.planner@example.com', attribution, itinerary }),
      submission,
      key: null,
    })
    const leadId = answer.lead_id
    expect(await leadWorkspace(await as('manager'), { leadId })).toMatchObject({
      lead: { itinerary: [], itinerary_unknown: [{ tour_id: 'nowhere', day: 2, why: expect.any(String) }] },
      touches: { last: { channel: 'paid_search', source: 'google', campaign: 'spring' } },
    })
  })

  it('knows when we last spoke to the customer', async () => {
    await addActivity(await test.context(), { leadId: leads[0] ?? '', type: 'call', detail: 'Called' })
    const { last_to_customer_at: at } = await leadWorkspace(await as('manager'), { leadId: leads[0] ?? '' })
    expect(at).not.toBeNull()
  })

  it('does not take what the customer wrote for what we said', async () => {
    const ctx = await test.context()
    await rowsOf(
      ctx,
      sql`INSERT INTO lead_activities (id, lead_id, type, detail, actor_name, data, at)
          VALUES (${newId()}, ${leads[1] ?? ''}, 'email', 'A question', 'Demo Traveller', '{"direction":"in"}', ${ctx.now.toISOString()})`,
    )
    const { last_to_customer_at: at } = await leadWorkspace(await as('manager'), { leadId: leads[1] ?? '' })
    expect(at).toBeNull()
  })

  it('takes two statements, however much there is', async () => {
    const ctx = await as('manager')
    const before = await statementsDuring(() => leadWorkspace(ctx, { leadId: leads[0] ?? '' }))
    for (const detail of ['One', 'Two', 'Three'])
      await addActivity(await test.context(), { leadId: leads[0] ?? '', type: 'task', detail })
    const after = await statementsDuring(() => leadWorkspace(ctx, { leadId: leads[0] ?? '' }))
    expect([before.length, after.length]).toEqual([2, 2])
  })

  it('is not there for whoever may not see the lead', async () => {
    await expect(leadWorkspace(await as('content'), { leadId: leads[0] ?? '' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(leadWorkspace(await as('manager'), { leadId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
