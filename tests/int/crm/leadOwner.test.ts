import { beforeAll, describe, expect, it } from '@jest/globals'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import type { LeadRequest } from '@/src/domain/crm/leadRequest'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

describe('who takes a lead from the website', () => {
  const test = withTestPayload()
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    const { payload } = test
    const vietnam = await payload.create({ collection: 'destinations', data: { name: 'Vietnam' } })
    const laos = await payload.create({ collection: 'destinations', data: { name: 'Laos' } })
    await payload.create({ collection: 'travel-styles', data: { name: 'Culture' } })
    const seller = { roles: ['sales' as const], acceptsLeads: true }
    ids.vietnam = (
      await addStaff(payload, { ...seller, name: 'Demo Vietnam', destinations: [vietnam.id], languages: ['en'] })
    ).id
    ids.french = (
      await addStaff(payload, { ...seller, name: 'Demo French', destinations: [vietnam.id], languages: ['fr'] })
    ).id
    ids.laos = (
      await addStaff(payload, {
        ...seller,
        name: 'Demo Laos',
        destinations: [laos.id],
        languages: ['en'],
        openLeadsMax: 1,
      })
    ).id
    await addStaff(payload, { ...seller, name: 'Demo Away', destinations: [laos.id], active: false })
    await addStaff(payload, { ...seller, name: 'Demo Nobody', destinations: [laos.id], acceptsLeads: false })
  })
  const ownerOf = async (given: Partial<LeadRequest>) => {
    const ctx = await test.context()
    const { answer } = await receiveLead(ctx, { request: leadRequest(given), submission, key: null })
    const lead = await rowOf<{
      owner_id: string
      owner_reason: string
      task_owner: string
      destination: string
      needs_triage: boolean
    }>(
      ctx,
      sql`SELECT l.owner_id, l.owner_reason, l.destination, l.needs_triage, t.owner_id AS task_owner
          FROM leads l JOIN tasks t ON t.lead_id = l.id WHERE l.id = ${answer.lead_id}`,
    )
    expect(lead?.task_owner).toBe(lead?.owner_id)
    return { ...lead, answered: answer.owner }
  }

  it('asks the destination, then the language, and says why', async () => {
    expect(await ownerOf({ destination: 'vietnam', style: 'CULTURE', language: 'French' })).toMatchObject({
      owner_id: ids.french,
      owner_reason: 'Demo French: works on Vietnam; speaks French; has 0 open leads.',
      destination: 'Vietnam',
      needs_triage: false,
      answered: 'Demo',
    })
  })

  it('then asks who has least to do', async () => {
    const owners = []
    for (let lead = 0; lead < 3; lead += 1)
      owners.push((await ownerOf({ destination: 'Vietnam', language: 'German' })).owner_id)
    expect(owners).toEqual([ids.vietnam, ids.vietnam, ids.french])
  })

  it('passes over whoever is full', async () => {
    expect((await ownerOf({ destination: 'Laos' })).owner_id).toBe(ids.laos)
    expect((await ownerOf({ destination: 'Laos' })).owner_id).not.toBe(ids.laos)
  })

  it('tells of the assignment by an event', async () => {
    const ctx = await test.context()
    const rows = await rowsOf<{ events: number; leads: number }>(
      ctx,
      sql`SELECT (SELECT count(*) FROM domain_events WHERE type = 'lead.assigned')::int AS events, (SELECT count(*) FROM leads)::int AS leads`,
    )
    expect(rows[0]?.events).toBe(rows[0]?.leads)
  })
})
