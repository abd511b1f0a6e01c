import { beforeAll, describe, expect, it } from '@jest/globals'
import { acknowledgeLead } from '@/jobs/crm/acknowledgeLead'
import { notifyOwner } from '@/jobs/crm/notifyOwner'
import { takeLeadsIn } from '@/jobs/crm/takeLeadsIn'
import { importLeadRow } from '@/src/commands/crm/importLeadRow'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { readTable } from '@/src/platform/tables/readTable'
import { xlsxTable } from '@/src/platform/tables/xlsxTable'
import { relayTo } from '@/tests/support/relayTo'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Import = { id: string; status: string; rows_to_take: number; rows_taken: number; unknown_headings: string[] }
type Rows = { items: { line: number; plan: string; lead_id: string | null }[]; counts: object; taken: number }

const file = [
  'Name,Email,Phone,Destination,Shoe size',
  'Demo One,one@example.com,,Laos,41',
  'Demo Two,,+84901234567,Thailand,',
  'Nobody,,,,',
].join('\n')

describe('imports of leads', () => {
  const test = withTestApp()
  const relay = relayTo(test, [takeLeadsIn, notifyOwner, acknowledgeLead])
  const people: Record<string, TestStaff> = {}
  const call = (who: string, path: string, init: RequestInit = {}) =>
    test.fetch(`/api/v1/lead-imports${path}`, { headers: people[who]?.headers ?? {}, ...init })
  const upload = (who: string, body: BodyInit, query = '') =>
    call(who, `?file_name=leads.csv${query}`, { method: 'POST', body })
  const read = async <Answer>(answer: Promise<Response>): Promise<Answer> => (await (await answer).json()) as Answer
  const count = async (what: 'leads' | 'messages') =>
    (
      await rowOf<{ n: number }>(
        (
          await test.context()
        ).req,
        sql`SELECT count(*)::int AS n FROM ${sql.identifier(what)}`,
      )
    )?.n

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'] })
  }, 60_000)

  it('says what each row would do, and takes nothing in', async () => {
    const answer = await upload('sales', file)
    expect(answer.status).toBe(201)
    const checked = (await answer.json()) as Import
    expect(checked).toMatchObject({
      status: 'checked',
      rows_total: 3,
      rows_to_take: 2,
      rows_taken: 0,
      rows_left_out: 1,
      unknown_headings: ['Shoe size'],
    })
    const rows = await read<Rows>(call('sales', `/${checked.id}/rows`))
    expect(rows.items.map(({ line, plan }) => [line, plan])).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'refused'],
    ])
    expect(await read<Rows>(call('sales', `/${checked.id}/rows?plan=refused`))).toMatchObject({
      items: [{ line: 4 }],
      counts: { create: 2, known: 0, duplicate: 0, refused: 1 },
    })
    expect(await count('leads')).toBe(0)
  })

  it('takes the rows in once, for whoever handed them in, and writes to nobody', async () => {
    const { id } = await read<Import>(upload('sales', file, '&ownership=mine'))
    expect((await call('sales', `/${id}/start`, { method: 'POST' })).status).toBe(200)
    await relay()
    expect(await read<Import>(call('sales', `/${id}`))).toMatchObject({ status: 'done', rows_taken: 2 })
    const { req } = await test.context()
    expect(
      await rowsOf(
        req,
        sql`SELECT l.title, l.owner_reason, l.channel, c.email, c.phone FROM leads l JOIN customers c ON c.id = l.customer_id ORDER BY l.created_at, l.reference`,
      ),
    ).toEqual([
      {
        title: 'Demo One · Laos',
        owner_reason: `${people.sales?.user.name}: imported it from leads.csv.`,
        channel: 'manual',
        email: 'one@example.com',
        phone: null,
      },
      {
        title: 'Demo Two · Thailand',
        owner_reason: `${people.sales?.user.name}: imported it from leads.csv.`,
        channel: 'manual',
        email: null,
        phone: '+84901234567',
      },
    ])
    expect(await count('messages')).toBe(0)
    const ctx = await test.context()
    expect(await importLeadRow(ctx, { importId: id, line: 2 })).toBeNull()
    expect((await call('sales', `/${id}/start`, { method: 'POST' })).status).toBe(409)
    expect(await count('leads')).toBe(2)
  })

  it('takes a row in once when two workers have it at the same time', async () => {
    const { id } = await read<Import>(upload('sales', 'Name,Email,Destination\nDemo Race,race@example.com,Laos'))
    await call('sales', `/${id}/start`, { method: 'POST' })
    const ctx = await test.context()
    const taken = await Promise.all(Array.from({ length: 6 }, () => importLeadRow(ctx, { importId: id, line: 2 })))
    expect(taken.filter((lead) => lead !== null)).toHaveLength(1)
  })

  it('knows who is known, and leaves out what is there already', async () => {
    const again = await read<Import>(upload('manager', `${file}\nDemo Two again,,+84 90 123 45 67,Laos,`))
    const { items } = await read<Rows>(call('manager', `/${again.id}/rows`))
    expect(items.map(({ plan }) => plan)).toEqual(['duplicate', 'duplicate', 'refused', 'known'])
    expect(await read<Import>(call('manager', `/${again.id}/discard`, { method: 'POST' }))).toMatchObject({
      status: 'discarded',
    })
  })

  it('reads Excel, and hands out a file with the columns it reads', async () => {
    const columns = [
      { heading: 'Name', value: () => 'Demo Sheet' },
      { heading: 'Email', value: () => 'sheet@example.com' },
    ]
    const sheet = await xlsxTable({ name: 'Leads', columns, rows: [1] })
    expect(await read<Import>(upload('sales', new Uint8Array(sheet)))).toMatchObject({ rows_to_take: 1 })
    const template = await readTable(Buffer.from(await (await call('sales', '/template')).arrayBuffer()))
    expect(template.headings.slice(0, 3)).toEqual(['name', 'email', 'phone'])
  })

  it.each([
    ['content', file, 403],
    ['nobody', file, 401],
    ['sales', 'Colour,Size\nred,4', 422],
    ['sales', 'Name,Colour\nAnh,red', 422],
    ['sales', '', 422],
    ['sales', new Uint8Array([0xff, 0xd8, 0xff]), 422],
    ['sales', new Uint8Array(5 * 1024 * 1024 + 1), 413],
  ])('refuses %s, file %#, with %i', async (who, body, status) => {
    const before = await test.payload.count({ collection: 'lead-imports' })
    expect((await upload(who, body)).status).toBe(status)
    expect(await test.payload.count({ collection: 'lead-imports' })).toEqual(before)
  })

  it('shows an import to whoever handed it in, and to managers', async () => {
    const { id } = await read<Import>(upload('sales', file))
    for (const path of [`/${id}`, `/${id}/rows`]) {
      expect((await call('manager', path)).status).toBe(200)
      expect((await call('colleague', path)).status).toBe(404)
    }
    expect((await call('colleague', `/${id}/start`, { method: 'POST' })).status).toBe(404)
    expect((await call('sales', '/not-an-id')).status).toBe(404)
  })
})
