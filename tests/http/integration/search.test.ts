import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { aBooking } from '@/tests/factories/aBooking'
import { statementsDuring } from '@/tests/support/countQueries'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Hit = {
  type: string
  id: string
  title: string
  reference: string | null
  match: { field: string; how: string } | null
}
type Answer = { groups: { type: string; hits: Hit[] }[]; too_short: boolean }
type Known = { leadId: string; customerId: string; quoteId: string; bookingId: string }

describe('staff API: search', () => {
  const test = withTestApp()
  const people: Record<string, TestStaff> = {}
  let known: Known
  let tourId = ''

  const ask = (who: string, q: string, more = '') =>
    test.fetch(`/api/v1/search?q=${encodeURIComponent(q)}${more}`, { headers: people[who]?.headers ?? {} })
  const search = async (who: string, q: string, more = '') => (await (await ask(who, q, more)).json()) as Answer
  const idsOf = async (who: string, q: string) =>
    Object.fromEntries((await search(who, q)).groups.map(({ type, hits }) => [type, hits.map(({ id }) => id)]))

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.owner = await createStaff(test.payload, { roles: ['sales'], name: 'Demo Owner' })
    const ctx = await test.context()
    const booking = await aBooking(ctx)
    const [row] = await rowsOf<Known>(
      ctx,
      sql`SELECT lead_id AS "leadId", customer_id AS "customerId", quote_id AS "quoteId", id AS "bookingId" FROM bookings WHERE id = ${booking.bookingId}`,
    )
    if (!row) throw new Error('The booking is not there.')
    known = row
    const owner = people.owner?.user.id ?? null
    await rowsOf(
      ctx,
      sql`UPDATE customers SET name = 'Demo Nguyễn Thị Đào', email = 'dao.search@example.com', phone = '+84910001122' WHERE id = ${known.customerId}`,
    )
    await rowsOf(ctx, sql`UPDATE leads SET owner_id = ${owner}, reference = 'L-2026-00042' WHERE id = ${known.leadId}`)
    await rowsOf(
      ctx,
      sql`UPDATE quotes SET owner_id = ${owner}, reference = 'Q-2026-00043' WHERE id = ${known.quoteId}`,
    )
    await rowsOf(
      ctx,
      sql`UPDATE bookings SET owner_id = ${owner}, reference = 'B-2026-00044' WHERE id = ${known.bookingId}`,
    )
    tourId = newId()
    await rowsOf(ctx, sql`INSERT INTO tours (id, public_id, _status) VALUES (${tourId}, 'demo-mekong', 'draft')`)
    await rowsOf(
      ctx,
      sql`INSERT INTO tours_locales (title, _locale, _parent_id) VALUES ('Mekong Lanterns', 'en', ${tourId})`,
    )
  }, 60_000)

  const everything = () => ({
    leads: [known.leadId],
    customers: [known.customerId],
    quotes: [known.quoteId],
    bookings: [known.bookingId],
  })

  it.each([
    ['a name without accents', 'nguyen thi dao'],
    ['words in another order', 'DAO nguyen'],
    ['the beginning of a name', 'demo nguy'],
    ['a name with a typing error', 'nguyne'],
    ['the last digits of a phone', '1122'],
    ['a phone as dialled at home', '0910 001 122'],
    ['a whole phone', '+84 91 000 11 22'],
    ['a part of an e-mail', 'dao.sea'],
    ['a whole e-mail in capitals', 'DAO.SEARCH@EXAMPLE.COM'],
  ])('finds a customer with all that is theirs by %s', async (_, q) => {
    expect(await idsOf('manager', q)).toEqual(everything())
  })

  it('finds by reference, short or whole, and says why', async () => {
    for (const q of ['L-2026-00042', 'l-2026-42', 'l 2026 42', 'l-2026-000'])
      expect(await idsOf('manager', q)).toEqual({ leads: [known.leadId] })
    const [group] = (await search('manager', 'q-2026-43')).groups
    expect(group).toMatchObject({
      type: 'quotes',
      hits: [{ id: known.quoteId, reference: 'Q-2026-00043', match: { field: 'reference', how: 'exact' } }],
    })
    const byPhone = await search('manager', '1122')
    expect(byPhone.groups.map(({ hits }) => hits[0]?.match?.field)).toEqual(['phone', 'phone', 'phone', 'phone'])
    expect((await search('manager', 'nguyne')).groups[1]?.hits[0]?.match).toMatchObject({ how: 'similar' })
  })

  it('finds tours, drafts among them, by a part or with a typing error', async () => {
    for (const q of ['lanterns', 'mekogn', 'demo-mekong']) expect((await idsOf('content', q)).tours).toEqual([tourId])
  })

  it('finds a number where it stands, and takes it for no other mistyped', async () => {
    const title = 'Booked as 44556677'
    const ctx = await test.context()
    await rowsOf(ctx, sql`UPDATE leads SET title = ${title} WHERE id = ${known.leadId}`)
    await rowsOf(ctx, sql`INSERT INTO tours_locales (title, _locale, _parent_id) VALUES (${title}, 'vi', ${tourId})`)
    expect(await idsOf('manager', '44556677')).toEqual({ leads: [known.leadId], tours: [tourId] })
    expect(await idsOf('manager', '44556676')).toEqual({})
    expect(await idsOf('manager', 'boked')).toEqual({ leads: [known.leadId], tours: [tourId] })
  })

  it('shows only what the caller may see', async () => {
    expect(await idsOf('owner', 'nguyen')).toEqual(everything())
    expect(await idsOf('sales', 'nguyen')).toEqual({})
    expect(await idsOf('sales', 'L-2026-00042')).toEqual({})
    expect(await idsOf('content', 'nguyen')).toEqual({})
    expect(Object.keys(await idsOf('operations', 'nguyen'))).toEqual(['customers', 'bookings'])
    expect(Object.keys(await idsOf('finance', 'nguyen'))).toEqual(['customers', 'quotes', 'bookings'])
    const bookings = { headers: await serviceAccountHeaders(test.payload, ['bookings:read']) }
    const answer = (await (await test.fetch('/api/v1/search?q=1122', bookings)).json()) as Answer
    expect(answer.groups).toEqual([])
    const none = { headers: await serviceAccountHeaders(test.payload, ['messages:read']) }
    expect((await test.fetch('/api/v1/search?q=1122', none)).status).toBe(403)
    expect((await ask('nobody', 'nguyen')).status).toBe(401)
  })

  it('looks for the kinds asked for, as many as asked for, and not for one letter', async () => {
    expect((await search('manager', 'nguyen', '&types=quotes,leads')).groups.map(({ type }) => type)).toEqual([
      'leads',
      'quotes',
    ])
    expect(await search('manager', 'n')).toEqual({ groups: [], too_short: true })
    expect(await search('manager', 'zzzzqqq')).toEqual({ groups: [], too_short: false })
    for (const more of ['&types=planets', '&limit=21', '&limit=0'])
      expect((await ask('manager', 'demo', more)).status).toBe(422)
    expect((await test.fetch('/api/v1/search', { headers: people.manager?.headers ?? {} })).status).toBe(422)
  })

  it('takes signs as they are', async () => {
    for (const q of ['%%', "'; drop", 'da_', '\\\\ab', '((+84', '<b>de'])
      expect((await ask('manager', q)).status).toBe(200)
    expect(await idsOf('manager', 'd_o ng%')).toEqual({})
  })

  it('asks once for each kind', async () => {
    const statements = await statementsDuring(() => search('manager', 'nguyen'))
    expect(statements.filter((text) => /with sure as/i.test(text))).toHaveLength(5)
    const ofTours = await statementsDuring(() => search('content', 'mekong'))
    expect(ofTours.filter((text) => /with sure as/i.test(text))).toHaveLength(1)
  })
})
