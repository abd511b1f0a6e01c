import { beforeAll, describe, expect, it } from '@jest/globals'
import { postLead } from '@/tests/support/postLead'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

describe('what the website’s old path received beside what came in here', () => {
  const app = withTestApp()
  let manager: TestStaff

  const compare = async (
    file: string,
    { who = manager, query = '' }: { who?: TestStaff | null; query?: string } = {},
  ) => {
    const answer = await app.fetch(`/api/v1/reports/website-comparison${query}`, {
      method: 'POST',
      headers: { ...who?.headers, 'content-type': 'text/csv' },
      body: file,
    })
    return { status: answer.status, body: await answer.json() }
  }
  const csv = (...rows: string[]) => ['id,name,email,at', ...rows].join('\n')

  beforeAll(async () => {
    manager = await createStaff(app.payload, { roles: ['manager'] })
  })

  it('is for managers', async () => {
    const sales = await createStaff(app.payload, { roles: ['sales'] })
    const file = csv(`1,Demo,demo@example.com,${new Date().toISOString()}`)
    expect((await compare(file, { who: null })).status).toBe(401)
    expect((await compare(file, { who: sales })).status).toBe(403)
  })

  it('is told side by side, with the rows that cannot be read', async () => {
    for (const email of ['both@example.com', 'here@example.com'])
      await postLead(app, websiteLead({ email, whatsapp: '' }))
    const now = new Date().toISOString()
    const file = csv(`1,Both,Both@Example.com,${now}`, `2,Old,old@example.com,${now}`, '3,Nobody,,yesterday')
    const { status, body } = await compare(file)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      both: 1,
      only_old: [{ id: '2', email: 'old@example.com' }],
      only_here: [{ email: 'here@example.com' }],
      unreadable: [3],
    })
    const earlier = csv(`1,Both,both@example.com,${new Date(Date.now() - 10 * 60_000).toISOString()}`)
    expect((await compare(earlier)).body.both).toBe(1)
    expect((await compare(earlier, { query: '?window=5' })).body.both).toBe(0)
  })

  it('is refused where nothing can be read', async () => {
    for (const file of [csv('1,Demo,,never'), '[{"broken"', ''])
      expect([file, await compare(file)]).toMatchObject([file, { status: 422, body: { code: 'malformed-table' } }])
    expect((await compare(csv(), { query: '?window=0' })).status).toBe(422)
  })
})
