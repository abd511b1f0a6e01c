import { beforeAll, describe, expect, it } from '@jest/globals'
import { entryDelayMs } from '@/hooks/crm/guardLeadForm'
import { rowsOf, sql } from '@/src/platform/database/session'
import { postLead } from '@/tests/support/postLead'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

describe('editing a lead', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  let leadId = ''
  const edit = (who: string, body: unknown, id = leadId) =>
    test.fetch(`/api/v1/leads/${id}`, {
      method: 'PATCH',
      headers: people[who]?.headers ?? {},
      body: JSON.stringify(body),
    })
  const lead = () => test.payload.findByID({ collection: 'leads', id: leadId, depth: 0 })
  const entries = async () =>
    rowsOf(
      (await test.context()).req,
      sql`SELECT before, after FROM audit_events WHERE action = 'leads.updated' ORDER BY id`,
    )
  const events = async () =>
    rowsOf((await test.context()).req, sql`SELECT data FROM domain_events WHERE type = 'lead.edited' ORDER BY seq`)

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'finance'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    leadId = ((await (await postLead(test, websiteLead())).json()) as { lead_id: string }).lead_id
  }, 60_000)

  it('writes what changed, with one entry and one event, and leaves the request as it was sent', async () => {
    const before = await test.payload.find({ collection: 'lead-submissions', depth: 0 })
    const response = await edit('sales', {
      changes: { budget: ' US$4,000 ', travelers: 3, title: 'Demo Traveller · Vietnam' },
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ lead: { budget: 'US$4,000', travelers: 3 } })
    expect(await entries()).toEqual([
      { before: { budget: null, travelers: 2 }, after: { budget: 'US$4,000', travelers: 3 } },
    ])
    expect(await events()).toEqual([{ data: { leadId, changed: ['travelers', 'budget'] } }])
    expect(await test.payload.find({ collection: 'lead-submissions', depth: 0 })).toEqual(before)
  })

  it('writes nothing for nothing', async () => {
    const [wrote, told] = [await entries(), await events()]
    expect((await edit('sales', { changes: { budget: 'US$4,000' } })).status).toBe(200)
    expect([await entries(), await events()]).toEqual([wrote, told])
  })

  it('tells the second of two, shows both versions, and loses nothing', async () => {
    const seen = { budget: 'US$4,000', notes: 'We love street food.' }
    const answers = await Promise.all([
      edit('sales', { changes: { budget: 'US$5,000' }, seen }),
      edit('manager', { changes: { budget: 'US$6,000', notes: 'Vegetarian' }, seen }),
    ])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 409])
    const kept = statuses[0] === 200 ? 'US$5,000' : 'US$6,000'
    const refused = await answers[statuses.indexOf(409)]?.json()
    expect(refused).toMatchObject({
      code: 'lead-changed',
      conflicts: [{ field: 'budget', seen: 'US$4,000', theirs: kept }],
    })
    expect((await lead()).budget).toBe(kept)
  })

  it('lets two change different details', async () => {
    const { budget = '', notes = '' } = await lead()
    const seen = { budget, notes }
    const answers = await Promise.all([
      edit('sales', { changes: { budget: 'open' }, seen }),
      edit('manager', { changes: { notes: 'Two rooms' }, seen }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await lead()).toMatchObject({ budget: 'open', notes: 'Two rooms' })
  })

  describe('by the panel’s whole form', () => {
    type Form = Record<string, unknown>
    const save = async (who: string, form: Form) => {
      const answer = await test.fetch(`/api/leads/${leadId}`, {
        method: 'PATCH',
        headers: people[who]?.headers ?? {},
        body: JSON.stringify(form),
      })
      return { status: answer.status, text: await answer.text() }
    }
    /** The form as it is opened now, after everything that was saved before. */
    const opened = async (): Promise<Form> => {
      const [last] = await rowsOf<{ at: string }>(
        (await test.context()).req,
        sql`SELECT max(at) AS at FROM audit_events WHERE entity_id = ${leadId}`,
      )
      const updatedAt = new Date(new Date(last?.at ?? '').getTime() + 1 - entryDelayMs).toISOString()
      return { ...(await lead()), updatedAt }
    }

    it('keeps what only the other changed, whoever saves later', async () => {
      const form = await opened()
      await edit('manager', { changes: { style: 'Food', travelers: 5 } })
      expect((await save('sales', { ...form, notes: 'Three rooms' })).status).toBe(200)
      expect(await lead()).toMatchObject({ style: 'Food', travelers: 5, notes: 'Three rooms' })
      const again = await opened()
      const itinerary = [{ title: 'A day of theirs', description: 'By boat.' }]
      expect((await save('manager', { ...again, itinerary })).status).toBe(200)
      expect((await save('sales', { ...again, budget: 'more' })).status).toBe(200)
      expect(await lead()).toMatchObject({ style: 'Food', budget: 'more', itinerary })
    })

    it('tells the second of two who changed the same, names both, and saves nothing of theirs', async () => {
      const form = await opened()
      await edit('manager', { changes: { style: 'Beach' } })
      const refused = await save('sales', { ...form, style: 'Nature', notes: 'Four rooms' })
      expect([refused.status, refused.text]).toEqual([
        409,
        expect.stringMatching(/style: theirs “Beach”, yours “Nature”/),
      ])
      expect(await lead()).toMatchObject({ style: 'Beach', notes: 'Three rooms' })
    })
  })

  it.each([
    ['finance', { changes: { budget: 'x' } }, 403],
    ['nobody', { changes: { budget: 'x' } }, 401],
    ['sales', { changes: { title: '' } }, 422],
    ['sales', { changes: { travelers: 31 } }, 422],
    ['sales', { changes: { language: 'xx' } }, 422],
    ['sales', { changes: { notes: 'a'.repeat(5_001) } }, 422],
    ['sales', {}, 422],
  ])('refuses %s %j with %i and changes nothing', async (who, body, status) => {
    const before = await lead()
    expect((await edit(who, body)).status).toBe(status)
    expect(await lead()).toEqual(before)
  })

  it.each(['many', 0, 31, 1.5])('says in words what %j travelers should be', async (travelers) => {
    expect(await (await edit('sales', { changes: { travelers } })).json()).toMatchObject({
      errors: [{ path: 'changes.travelers', message: 'A whole number from 1 to 30.' }],
    })
  })

  it('does not know a lead of somebody else', async () => {
    await test.fetch(`/api/v1/leads/${leadId}/owner`, {
      method: 'PATCH',
      headers: people.manager?.headers ?? {},
      body: JSON.stringify({ owner_id: people.manager?.user.id }),
    })
    expect((await edit('sales', { changes: { budget: 'x' } })).status).toBe(404)
    expect((await edit('manager', { changes: { budget: 'x' } }, 'nobody')).status).toBe(404)
  })
})
