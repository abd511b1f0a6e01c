import { beforeAll, describe, expect, it } from '@jest/globals'
import { classifyLeads } from '@/src/commands/crm/classifyLeads'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { statementsDuring } from '@/tests/support/countQueries'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

const path = '/api/v1/reports/lead-sources'
const request = {
  name: 'Demo Traveller',
  destination: 'Vietnam',
  style: 'Culture',
  month: 'March',
  travelers: 2,
  duration: '9-12 days',
}

describe('where leads come from', () => {
  const app = withTestApp()
  let manager: TestStaff
  let sales: TestStaff

  const submit = async (said: Record<string, unknown>): Promise<string> => {
    const response = await app.fetch('/public/v1/leads', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...request, ...said }),
    })
    expect(response.status).toBe(201)
    return ((await response.json()) as { lead_id: string }).lead_id
  }
  const report = async (headers: Record<string, string>, query = '') => {
    const response = await app.fetch(`${path}?${query}`, { headers })
    return { status: response.status, body: await response.json() }
  }
  const ctx = () => app.context()

  beforeAll(async () => {
    manager = await createStaff(app.payload, { roles: ['manager'] })
    sales = await createStaff(app.payload, { roles: ['sales'] })
    const known = 'known@sample.example'
    const first = {
      source: 'instagram',
      campaign: '=SUM(A1)',
      landing_page: 'https://chapter2.example/',
      at: '2026-01-02T03:04:05Z',
    }
    const a = await submit({ email: known, gclid: 'x', utm_campaign: 'autumn', first_touch: first })
    const b = await submit({ email: known, utm_source: 'newsletter', utm_medium: 'email' })
    const c = await submit({
      email: 'other@sample.example',
      referrer: 'https://www.google.com/',
      first_touch: 'nonsense',
    })
    await submit({ email: 'third@sample.example', first_touch: { at: 'never', source: 7 } })
    const at = await ctx()
    await rowsOf(at, sql`UPDATE leads SET owner_id = NULL`)
    await rowsOf(at, sql`UPDATE leads SET created_at = created_at - interval '2 hours' WHERE id = ${a}`)
    await rowsOf(
      at,
      sql`UPDATE leads SET first_responded_at = created_at + interval '30 minutes' WHERE id IN (${a}, ${b})`,
    )
    await rowsOf(
      at,
      sql`UPDATE leads SET stage = 'lost', qualified_at = now(), owner_id = ${sales.user.id} WHERE id = ${b}`,
    )
    await rowsOf(
      at,
      sql`UPDATE leads SET stage = 'won', won_at = now(), qualified_at = now(), quoted_at = now() WHERE id = ${c}`,
    )
  }, 60_000)

  it('counts each lead to the visit it was made in', async () => {
    const { status, body } = await report(manager.headers)
    expect(status).toBe(200)
    const rows = Object.fromEntries(body.rows.map((each: { key: string }) => [each.key, each]))
    expect(Object.keys(rows).toSorted()).toEqual(['direct', 'email', 'organic_search', 'paid_search'])
    expect(rows.paid_search).toMatchObject({
      leads: 1,
      qualified: 0,
      first_response_minutes_median: 30,
      win_rate: null,
    })
    expect(rows.organic_search).toMatchObject({ leads: 1, qualified: 1, quoted: 1, won: 1, win_rate: 1 })
    expect(body.total).toMatchObject({ key: null, leads: 4, qualified: 2, won: 1, lost: 1, win_rate: 0.5 })
    expect(body.steps.reduce((sum: number, each: { leads: number }) => sum + each.leads, 0)).toBe(4)
    expect(body.definitions.map(({ name }: { name: string }) => name)).toContain('Win rate')
  })

  it('in three statements, however many leads there are', async () => {
    await report(manager.headers)
    const statements = await statementsDuring(() => report(manager.headers))
    expect(statements.filter((text) => /touch|company_settings|date_trunc/.test(text))).toHaveLength(3)
  })

  it('or to how the customer first found us, by their oldest request', async () => {
    const { body } = await report(manager.headers, 'touch=first&group=source')
    const rows = body.rows.map(({ key, leads }: { key: string | null; leads: number }) => [key, leads])
    expect(rows).toEqual([
      ['instagram', 2],
      ['google', 1],
      [null, 1],
    ])
  })

  it('shows sales their own, keys that read leads all, and others nothing', async () => {
    expect((await report(sales.headers)).body.total).toMatchObject({ leads: 1, lost: 1 })
    const key = await serviceAccountHeaders(app.payload, ['crm:read'])
    expect((await report(key)).body.total.leads).toBe(4)
    const content = await createStaff(app.payload, { roles: ['content'] })
    expect((await report(content.headers)).status).toBe(403)
    expect((await report({})).status).toBe(401)
  })

  it.each([
    'from=2026-13-01',
    'from=2001-01-01',
    'from=2026-02-01&to=2026-01-01',
    'group=owner_id',
    'touch=middle',
    'from=x',
  ])('refuses %s', async (query) => {
    expect((await report(manager.headers, query)).status).toBe(422)
  })

  it('goes out as CSV and Excel, no cell a formula, each export audited', async () => {
    const csv = await app.fetch(`${path}.csv?group=campaign&touch=first`, { headers: manager.headers })
    expect(csv.headers.get('content-type')).toMatch('text/csv')
    expect(csv.headers.get('content-disposition')).toMatch(/attachment; filename="lead-sources-campaign-.*\.csv"/)
    const text = await csv.text()
    expect(text).toMatch(/^\uFEFF?Campaign,Leads,Qualified/)
    expect(text).toMatch("'=SUM(A1)")
    expect(text.trimEnd().split('\r\n').at(-1)).toMatch(/^Total,4,2,1,1,1,50,30,30/)
    const xlsx = await app.fetch(`${path}.xlsx`, { headers: sales.headers })
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    const audited = await rowOf<{ count: number }>(
      await ctx(),
      sql`SELECT count(*)::int AS count FROM audit_events WHERE action = 'export.made' AND after ->> 'report' = 'lead-sources'`,
    )
    expect(audited?.count).toBe(2)
  })

  it('is told later of leads that were written without it, just as at intake', async () => {
    const columns = sql`id, last_touch_channel, last_touch_source, last_touch_campaign, first_touch_channel, first_touch_source, first_touch_campaign`
    const at = await ctx()
    const before = await rowsOf(at, sql`SELECT ${columns} FROM leads ORDER BY id`)
    await rowsOf(
      at,
      sql`UPDATE leads SET last_touch_channel = NULL, first_touch_channel = NULL, first_touch_source = NULL`,
    )
    expect(await classifyLeads(at)).toBe(4)
    expect(await classifyLeads(at)).toBe(0)
    expect(await rowsOf(at, sql`SELECT ${columns} FROM leads ORDER BY id`)).toEqual(before)
  })
})
