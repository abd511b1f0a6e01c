import { beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@/src/platform/newId'
import { postLead } from '@/tests/support/postLead'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

type Answer = { done: number; refused: { lead_id: string; code: string }[] }

describe('what is done with several leads at once', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  const ids: string[] = []
  const post = (who: string, path: string, body: object) =>
    test.fetch(`/api/v1/leads/bulk/${path}`, {
      method: 'POST',
      headers: people[who]?.headers ?? {},
      body: JSON.stringify(body),
    })
  const done = async (who: string, path: string, body: object) => {
    const response = await post(who, path, body)
    expect(response.status).toBe(200)
    return (await response.json()) as Answer
  }
  const stages = async () => {
    const { docs } = await test.payload.find({ collection: 'leads', sort: 'reference', depth: 0 })
    return docs.map(({ stage }) => stage)
  }

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'finance'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    for (const name of ['Demo A', 'Demo B', 'Demo C']) {
      const answer = await postLead(test, websiteLead({ name, email: `${newId()}@example.com`, whatsapp: '' }))
      ids.push(((await answer.json()) as { lead_id: string }).lead_id)
    }
    await test.fetch(`/api/v1/leads/${ids[2]}/owner`, {
      method: 'PATCH',
      headers: people.manager?.headers ?? {},
      body: JSON.stringify({ owner_id: people.manager?.user.id }),
    })
  }, 60_000)

  it('moves those that may be moved, once each, and says who refused and why', async () => {
    const unknown = newId()
    expect(
      await done('sales', 'stage', { lead_ids: [ids[0], ids[0], ids[2], unknown], stage: 'qualified' }),
    ).toMatchObject({
      done: 1,
      refused: [
        { lead_id: ids[2], code: 'not-found' },
        { lead_id: unknown, code: 'not-found' },
      ],
    })
    expect(await stages()).toEqual(['qualified', 'new', 'new'])
    expect(await done('manager', 'stage', { lead_ids: ids, stage: 'qualified' })).toMatchObject({
      done: 2,
      refused: [{ lead_id: ids[0], code: 'illegal-transition' }],
    })
  })

  it('asks why leads are lost', async () => {
    expect(await done('manager', 'stage', { lead_ids: [ids[1]], stage: 'lost' })).toMatchObject({
      done: 0,
      refused: [{ code: 'lost-reason-required' }],
    })
    expect(await done('manager', 'stage', { lead_ids: [ids[1]], stage: 'lost', reason: 'price' })).toMatchObject({
      done: 1,
    })
  })

  it('gives each lead its task', async () => {
    expect(await done('manager', 'tasks', { lead_ids: ids, detail: 'Call them', due_on: '2027-01-05' })).toEqual({
      done: 3,
      refused: [],
    })
    const { docs } = await test.payload.find({
      collection: 'tasks',
      where: { title: { equals: 'Call them' } },
      depth: 0,
    })
    expect(docs.map(({ lead }) => lead).toSorted()).toEqual(ids.toSorted())
    expect(docs.find(({ lead }) => lead === ids[2])?.owner).toBe(people.manager?.user.id)
  })

  it.each([
    ['finance', 'stage', { lead_ids: [newId()], stage: 'qualified' }, 403],
    ['nobody', 'tasks', { lead_ids: [newId()], detail: 'x' }, 401],
    ['manager', 'stage', { lead_ids: [], stage: 'qualified' }, 422],
    ['manager', 'stage', { lead_ids: Array.from({ length: 201 }, newId), stage: 'qualified' }, 422],
    ['manager', 'tasks', { lead_ids: ['nobody'], detail: 'x' }, 422],
  ])('refuses %s %s %#', async (who, path, body, status) => {
    expect((await post(who, path, body)).status).toBe(status)
  })
})
