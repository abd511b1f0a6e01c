import { beforeAll, describe, expect, it } from '@jest/globals'
import { addActivity } from '@/src/commands/crm/addActivity'
import { databaseOf } from '@/src/platform/database/session'
import { aBooking } from '@/tests/factories/aBooking'
import { aLead } from '@/tests/factories/leads'
import { aWebhook } from '@/tests/support/aWebhook'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

const few = 2
const many = 6

describe('the lists of the staff API ask the database as often for many rows as for few', () => {
  const test = withTestApp()
  let manager: TestStaff
  let leadId = ''

  const add = async (count: number) => {
    const ctx = await test.context({ actor: { kind: 'staff', id: manager.user.id, name: manager.user.name } })
    for (let made = 0; made < count; made += 1) {
      await aLead(ctx, { owner: manager.user })
      await aBooking(ctx)
      await aWebhook(ctx, { url: 'https://hooks.sample.example/' })
      await addActivity(ctx, { leadId, type: 'note', detail: `Note ${made}` })
    }
  }
  const asked = async (path: string) => {
    let length = 0
    const statements = await statementsDuring(async () => {
      const response = await test.fetch(path, { headers: manager.headers })
      const body = (await response.json()) as { items?: unknown[]; docs?: unknown[] }
      expect(response.status).toBe(200)
      length = (body.items ?? body.docs ?? []).length
    })
    return { statements: statements.length, length }
  }

  beforeAll(async () => {
    manager = await createStaff(test.payload, { roles: ['manager'] })
    leadId = (await aLead(await test.context(), { owner: manager.user })).id
    await add(few)
  })

  it('in leads, customers and a timeline, and in Payload’s own lists', async () => {
    const paths = [
      '/api/v1/leads?page_size=100',
      '/api/v1/leads?page_size=100&search=demo',
      '/api/v1/customers?page_size=100',
      `/api/v1/leads/${leadId}/activities`,
      '/api/leads?limit=100',
      '/api/customers?limit=100',
      '/api/quotes?limit=100',
      '/api/bookings?limit=100',
      '/api/payment-plan-rows?limit=100',
      '/api/v1/webhook-subscriptions',
    ]
    const before = new Map<string, { statements: number; length: number }>()
    for (const path of paths) await asked(path)
    for (const path of paths) before.set(path, await asked(path))
    await add(many)
    for (const path of paths) {
      const first = before.get(path)
      const now = await asked(path)
      expect({ path, statements: now.statements }).toEqual({ path, statements: first?.statements })
      expect(now.length).toBeGreaterThan(first?.length ?? 0)
    }
  }, 60_000)

  it('in the board, the day, the search, a customer and a conversation', async () => {
    const { rows } = await databaseOf(test.payload).pool.query('SELECT customer_id AS id FROM leads WHERE id = $1', [
      leadId,
    ])
    const paths = [
      '/api/v1/board',
      '/api/v1/board?search=demo',
      '/api/v1/board/qualified',
      '/api/v1/my-day',
      '/api/v1/search?q=demo',
      `/api/v1/customers/${rows[0].id}`,
      `/api/v1/leads/${leadId}`,
      `/api/v1/leads/${leadId}/conversation`,
      '/api/v1/reports/lead-sources',
      '/api/messages?limit=100',
      '/api/tasks?limit=100',
    ]
    for (const path of paths) await asked(path)
    const before = new Map<string, number>()
    for (const path of paths) before.set(path, (await asked(path)).statements)
    await add(many)
    for (const path of paths)
      expect({ path, statements: (await asked(path)).statements }).toEqual({ path, statements: before.get(path) })
  }, 60_000)
})
