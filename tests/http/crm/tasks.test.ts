import { beforeAll, describe, expect, it } from '@jest/globals'
import { aLead } from '@/tests/factories/leads'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('tasks people make', () => {
  const test = withTestApp()
  let sales: TestStaff
  beforeAll(async () => {
    sales = await createStaff(test.payload, { roles: ['sales'] })
  })
  const post = (body: object) =>
    test.fetch('/api/tasks', { method: 'POST', headers: sales.headers, body: JSON.stringify(body) })

  it('are things to do, open, whatever else is claimed', async () => {
    const task = { title: 'Call the visa office', dueAt: '2026-12-01T02:00:00.000Z', owner: sales.user.id }
    const answer = await post({ ...task, kind: 'first_response', doneAt: '2026-11-01T00:00:00.000Z' })
    expect(answer.status).toBe(201)
    const { doc } = (await answer.json()) as { doc: Record<string, unknown> }
    expect(doc).toMatchObject({ title: task.title, kind: 'to_do', doneAt: null })
  })

  it('are planned on a lead with a reminder that is known', async () => {
    const lead = await aLead(await test.context(), { owner: sales.user })
    const plan = (given: object) =>
      test.fetch(`/api/v1/leads/${lead.id}/activities`, {
        method: 'POST',
        headers: sales.headers,
        body: JSON.stringify({ type: 'task', detail: 'Call about the boat', due_at: '2031-03-04T09:00:00Z', ...given }),
      })
    expect((await plan({ reminder: 'sometimes' })).status).toBe(422)
    expect((await plan({ reminder: 'day_before' })).status).toBe(201)
    const { docs } = await test.payload.find({ collection: 'tasks', where: { lead: { equals: lead.id } } })
    expect(docs).toMatchObject([{ dueAt: '2031-03-04T09:00:00.000Z', remindAt: '2031-03-03T09:00:00.000Z' }])
  })
})
