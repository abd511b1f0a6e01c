import { beforeAll, describe, expect, it } from '@jest/globals'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('tasks made in the panel', () => {
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
})
