import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { readTable } from '@/src/platform/tables/readTable'
import { statementsDuring } from '@/tests/support/countQueries'
import { postLead } from '@/tests/support/postLead'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

describe('exports', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  const get = (who: string, path: string) =>
    test.fetch(`/api/v1/exports/${path}`, { headers: people[who]?.headers ?? {} })
  const table = async (who: string, path: string) => {
    const response = await get(who, path)
    expect(response.status).toBe(200)
    const { headings, rows } = await readTable(Buffer.from(await response.arrayBuffer()))
    return rows.map(({ cells }) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])))
  }
  const exportsOf = async () =>
    rowsOf<{ actor_name: string; entity: string; after: Record<string, unknown> }>(
      (await test.context()).req,
      sql`SELECT actor_name, entity, after FROM audit_events WHERE action = 'export.made' ORDER BY id`,
    )

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    const take = async (name: string, notes: string) => {
      const answer = await postLead(test, websiteLead({ name, notes, email: `${newId()}@example.com`, whatsapp: '' }))
      return ((await answer.json()) as { lead_id: string }).lead_id
    }
    await take('Demo Unassigned', '=cmd|calc')
    const owned = await take('Demo Owned', 'Quiet rooms')
    await test.fetch(`/api/v1/leads/${owned}/owner`, {
      method: 'PATCH',
      headers: people.manager?.headers ?? {},
      body: JSON.stringify({ owner_id: people.manager?.user.id }),
    })
  }, 60_000)

  it('hands out the rows the caller may see, newest first, no cell of which a spreadsheet runs', async () => {
    const all = await table('manager', 'leads')
    expect(all.map(({ Customer, Owner }) => [Customer, Owner])).toEqual([
      ['Demo Owned', people.manager?.user.name],
      ['Demo Unassigned', ''],
    ])
    expect((await table('sales', 'leads')).map(({ Customer, Notes }) => [Customer, Notes])).toEqual([
      ['Demo Unassigned', '=cmd|calc'],
    ])
    expect(await (await get('sales', 'leads')).text()).toContain("'=cmd|calc")
  })

  it('hands out the same as Excel', async () => {
    const response = await get('manager', 'leads?format=xlsx')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="leads-\d{4}-\d\d-\d\d\.xlsx"$/)
    expect((await table('manager', 'leads?format=xlsx')).map(({ Customer }) => Customer)).toEqual([
      'Demo Owned',
      'Demo Unassigned',
    ])
  })

  it('narrows by the list’s filter and search', async () => {
    const where = encodeURIComponent(JSON.stringify({ owner: { equals: people.manager?.user.id } }))
    expect(await table('manager', `leads?where=${where}`)).toHaveLength(1)
    expect((await table('manager', 'leads?search=unassigned')).map(({ Customer }) => Customer)).toEqual([
      'Demo Unassigned',
    ])
  })

  it('writes every export down, and none that was refused', async () => {
    const before = await exportsOf()
    await table('sales', 'customers?search=demo')
    await get('content', 'leads')
    const made = (await exportsOf()).slice(before.length)
    expect(made).toEqual([
      {
        actor_name: people.sales?.user.name,
        entity: 'customers',
        after: { format: 'csv', rows: 1, search: 'demo' },
      },
    ])
  })

  it.each([
    ['content', 'leads', 403],
    ['operations', 'leads', 403],
    ['finance', 'customers', 403],
    ['sales', 'bookings', 403],
    ['sales', 'tours', 403],
    ['nobody', 'leads', 401],
    ['manager', 'staff', 422],
    ['manager', 'leads?format=pdf', 422],
    ['manager', 'leads?where=%7Bnot-json', 422],
    ['manager', 'leads?where=%5B1%5D', 422],
    ['manager', `leads?where=${encodeURIComponent('{"owner.hash":{"exists":true}}')}`, 400],
  ])('refuses %s %s with %i', async (who, path, status) => {
    expect((await get(who, path)).status).toBe(status)
  })

  it('asks for a fixed number of statements, however many rows', async () => {
    const one = (await statementsDuring(() => table('manager', 'leads?search=owned'))).length
    expect((await statementsDuring(() => table('manager', 'leads'))).length).toBe(one)
  })
})
