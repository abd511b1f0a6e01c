import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Caller } from '@/src/access/callers'
import { rowsOf, sql } from '@/src/platform/database/session'
import { boardCards } from '@/src/queries/crm/boardCards'
import { boardSummary } from '@/src/queries/crm/boardSummary'
import { listLeads } from '@/src/queries/crm/listLeads'
import { searchEverywhere } from '@/src/queries/integration/searchEverywhere'
import { aLead } from '@/tests/factories/leads'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

/** More than are few: of so many the indexes are asked. */
const others = 1_100

describe('a search by text', () => {
  const test = withTestPayload()
  const callers: Record<string, NonNullable<Caller>> = {}
  const leads: Record<string, string> = {}

  /** A lead of a customer with a name, kept by somebody. */
  const called = async (name: string, { keeper = 'all', notes = '' } = {}) => {
    const { id, customer } = await aLead(await test.context())
    const customerId = typeof customer === 'object' ? customer.id : customer
    const owner = callers[keeper]?.id ?? null
    await rowsOf(test, sql`UPDATE customers SET name = ${name} WHERE id = ${customerId}`)
    await rowsOf(
      test,
      sql`UPDATE leads SET title = ${`${name} · Demoland`}, notes = ${notes}, owner_id = ${owner} WHERE id = ${id}`,
    )
    leads[name] = id
  }

  beforeAll(async () => {
    for (const name of ['all', 'few'] as const)
      callers[name] = { ...(await addStaff(test.payload, { roles: ['sales'] })), collection: 'staff' as const }
    callers.manager = { ...(await addStaff(test.payload, { roles: ['manager'] })), collection: 'staff' as const }
    for (const name of ['Garnet Lanternanvil', 'Nguyễn Thị Đào', 'สมชาย ใจดี', "Demo O'Brien & Sons: 100%"])
      await called(name)
    await called('Quartz Millpond', { keeper: 'few', notes: 'wants a riverboat' })
    const crowd = await aLead(await test.context())
    await rowsOf(
      test,
      sql`INSERT INTO leads (id, reference, title, destination, style, stage, customer_id, owner_id, channel)
          SELECT gen_random_uuid(), 'L-CROWD-' || n, CASE WHEN n <= 20 THEN 'Anvil tour' ELSE 'Demo crowd' END, 'Elsewhere', 'Culture', 'qualified', customer_id, ${callers.all?.id}, 'website'
          FROM leads, generate_series(1, ${others}) n WHERE id = ${crowd.id}`,
    )
    await rowsOf(test, sql`ANALYZE leads, customers`)
  }, 60_000)

  const asks = async (who: string) => ({
    caller: callers[who] as NonNullable<Caller>,
    ctx: await test.context({ user: callers[who] as never }),
  })

  const listed = async (who: string, search: string) => {
    const { caller, ctx } = await asks(who)
    const { items } = await listLeads(ctx, { caller, search, page: 1, pageSize: 50, sort: 'created_at_desc' })
    return items.map(({ id }) => id)
  }
  const onBoard = async (who: string, search: string) => {
    const { caller, ctx } = await asks(who)
    const counted = (await boardSummary(ctx, { caller, search })).find(({ stage }) => stage === 'qualified')?.count
    const { items } = await boardCards(ctx, { stage: 'qualified', filter: { caller, search }, limit: 50, after: null })
    expect(items.length).toBe(counted)
    return items.map(({ id }) => id)
  }
  const everywhere = async (who: string, text: string) => {
    const { caller, ctx } = await asks(who)
    const { groups } = await searchEverywhere(ctx, { caller, text, types: ['leads'], limit: 20 })
    return (groups[0]?.hits ?? []).map(({ id }) => id)
  }

  it.each([
    ['a name', 'Garnet Lanternanvil', 'garnet lanternanvil'],
    ['a name in another order', 'Garnet Lanternanvil', 'LANTERNANVIL garnet'],
    ['the beginning of its last word', 'Garnet Lanternanvil', 'garnet lan'],
    ['a part of each word', 'Garnet Lanternanvil', 'arnet anternan'],
    ['a part inside a word', 'Garnet Lanternanvil', 'nternanvi'],
    ['a name with accents', 'Nguyễn Thị Đào', 'nguyễn đào'],
    ['a name without accents', 'Nguyễn Thị Đào', 'dao nguyen'],
    ['a script without spaces', 'สมชาย ใจดี', 'ใจดี'],
    ['a part of such a script', 'สมชาย ใจดี', 'มชา'],
    ['signs', "Demo O'Brien & Sons: 100%", "o'brien & sons: 100%"],
  ])('finds by %s', async (_, name, text) => {
    for (const who of ['manager', 'all'])
      for (const found of [listed, onBoard, everywhere]) expect(await found(who, text)).toEqual([leads[name]])
  })

  it.each(["'", '&', ':*', "garnet' & !", '!!! ((', '\\', 'garnet:*A', '<-> |'])(
    'takes %s as it is typed',
    async (text) => {
      for (const found of [listed, onBoard]) expect(Array.isArray(await found('manager', text))).toBe(true)
      expect(Array.isArray(await everywhere('manager', text))).toBe(true)
    },
  )

  it('looks for parts of words only where less than a page begins so', async () => {
    expect(await listed('manager', 'anvil')).toHaveLength(20)
    expect(await listed('manager', 'anvil')).not.toContain(leads['Garnet Lanternanvil'])
    expect(await listed('manager', 'anvi')).toHaveLength(20)
    expect(await listed('manager', 'nternanvil')).toEqual([leads['Garnet Lanternanvil']])
  })

  it('finds for each what they may see, whether that is much or little', async () => {
    for (const text of ['millpond quartz', 'illpon', 'quartz']) {
      for (const found of [listed, onBoard, everywhere]) {
        expect(await found('few', text)).toEqual([leads['Quartz Millpond']])
        expect(await found('manager', text)).toEqual([leads['Quartz Millpond']])
        expect(await found('all', text)).toEqual([])
      }
    }
    for (const found of [listed, onBoard, everywhere]) expect(await found('few', 'garnet lanternanvil')).toEqual([])
    expect(await everywhere('few', 'quatz milpond')).toEqual([leads['Quartz Millpond']])
    expect(await everywhere('manager', 'garnt lanternanvl')).toEqual([leads['Garnet Lanternanvil']])
  })

  it('looks on the board in titles and names alone, and in lists also in notes', async () => {
    expect(await listed('manager', 'riverboat')).toEqual([leads['Quartz Millpond']])
    expect(await onBoard('manager', 'riverboat')).toEqual([])
    expect(await listed('few', 'riverboat quartz')).toEqual([leads['Quartz Millpond']])
  })
})
