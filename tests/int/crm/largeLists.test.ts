import { beforeAll, describe, expect, it } from '@jest/globals'
import { listCountMax, searchCountMax } from '@/src/platform/database/countingSoFar'
import { rowsOf, sql } from '@/src/platform/database/session'
import { boardSummary } from '@/src/queries/crm/boardSummary'
import { countedMax } from '@/src/queries/crm/countedMax'
import { listLeads } from '@/src/queries/crm/listLeads'
import { aLead } from '@/tests/factories/leads'
import { statementsDuring } from '@/tests/support/countQueries'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

const copies = countedMax + 20

describe('lists of more than anybody reads', () => {
  const test = withTestPayload()
  const asked = { page: 1, pageSize: 10, sort: 'created_at_desc' } as const
  const manager = async () => {
    const staff = await addStaff(test.payload, { roles: ['manager'] })
    const caller = { ...staff, collection: 'staff' as const }
    return { caller, ctx: await test.context({ user: caller }) }
  }

  beforeAll(async () => {
    const { id } = await aLead(await test.context())
    await rowsOf(
      test,
      sql`INSERT INTO leads (id, reference, title, destination, style, stage, customer_id, channel)
          SELECT gen_random_uuid(), 'L-MANY-' || n, 'Demo many · ' || CASE WHEN n <= 3 THEN 'Rareland' ELSE 'Vietnam' END, CASE WHEN n <= 3 THEN 'Rareland' ELSE 'Vietnam' END, 'Culture', 'lost', customer_id, 'website'
          FROM leads, generate_series(1, ${copies}) n WHERE id = ${id}`,
    )
    await rowsOf(test, sql`ANALYZE leads`)
  }, 60_000)

  it('are counted up to a number, and say that there are more', async () => {
    const { caller, ctx } = await manager()
    const { items, total, more } = await listLeads(ctx, { caller, ...asked })
    expect({ shown: items.length, total, more }).toEqual({ shown: 10, total: countedMax, more: true })
  })

  it('are searched whole where little is found, and count the rest up to a thousand', async () => {
    const { caller, ctx } = await manager()
    const rare = await listLeads(ctx, { caller, ...asked, search: 'rareland' })
    expect({ shown: rare.items.length, total: rare.total, more: rare.more }).toEqual({
      shown: 3,
      total: 3,
      more: false,
    })
    const common = await listLeads(ctx, { caller, ...asked, search: 'vietnam', page: 2 })
    expect({ shown: common.items.length, total: common.total, more: common.more }).toEqual({
      shown: 10,
      total: 1_000,
      more: true,
    })
  })

  it('find a lead by the beginning of its id', async () => {
    const { caller, ctx } = await manager()
    const [found] = await rowsOf<{ id: string }>(test, sql`SELECT id FROM leads WHERE reference = 'L-MANY-7'`)
    const { items } = await listLeads(ctx, { caller, ...asked, search: found?.id.slice(0, 13) })
    expect(items.map(({ id }) => id)).toEqual([found?.id])
  })

  it('are searched on the board by what the lead or its customer is called', async () => {
    const { caller, ctx } = await manager()
    const lost = async (search: string) =>
      (await boardSummary(ctx, { caller, search })).find(({ stage }) => stage === 'lost')
    expect(await lost('rareland')).toMatchObject({ count: 3, more: false })
    expect(await lost('traveller')).toMatchObject({ count: 999, more: true })
  })

  it('are counted by Payload’s own lists as far, also over a relationship', async () => {
    const { caller } = await manager()
    const found = (where: Record<string, unknown>) =>
      test.payload.find({
        collection: 'leads',
        where: where as never,
        limit: 10,
        depth: 0,
        overrideAccess: false,
        user: caller,
      })
    expect((await found({})).totalDocs).toBe(listCountMax)
    expect((await found({ destination: { equals: 'Rareland' } })).totalDocs).toBe(3)
    expect((await found({ 'customer.name': { equals: 'Demo Traveller' } })).totalDocs).toBe(listCountMax)
    expect((await found({ 'customer.name': { equals: 'Nobody' } })).totalDocs).toBe(0)
    expect((await found({ title: { like: 'vietnam' } })).totalDocs).toBe(searchCountMax)
    expect((await found({ or: [{ title: { like: 'rareland' } }, { notes: { like: 'rareland' } }] })).totalDocs).toBe(3)
  })

  it('are not counted where they end on the first page, and else with the page they are read for', async () => {
    const counts = async (destination: string, page: number) => {
      let found: { totalDocs: number; totalPages: number; hasNextPage: boolean; docs: unknown[] } | undefined
      const statements = await statementsDuring(async () => {
        found = await test.payload.find({
          collection: 'leads',
          where: { destination: { equals: destination } },
          page,
          depth: 0,
        })
      })
      const counted = statements.filter((statement) => statement.includes('count(*)')).length
      return [counted, found?.docs.length, found?.totalDocs, found?.totalPages, found?.hasNextPage]
    }
    expect(await counts('Rareland', 1)).toEqual([0, 3, 3, 1, false])
    expect(await counts('Nowhere', 1)).toEqual([0, 0, 0, 1, false])
    expect(await counts('Rareland', 2)).toEqual([1, 0, 3, 1, false])
    expect(await counts('Vietnam', 1)).toEqual([1, 10, listCountMax, listCountMax / 10, true])
  })
})
