import { describe, expect, it } from '@jest/globals'
import { rowOf, sql } from '@/src/platform/database/session'
import { postLead } from '@/tests/support/postLead'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

describe('Idempotency-Key of a lead', () => {
  const test = withTestApp({ RATE_LEADS_PER_10_MINUTES: '1000' })

  it('answers the same request again with the first answer, and nothing new', async () => {
    const first = await postLead(test, websiteLead(), { key: 'again' })
    expect(first.status).toBe(201)
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    const second = await postLead(test, websiteLead(), { key: 'again' })
    expect(second.status).toBe(200)
    expect(await second.json()).toEqual(await first.json())
    expect(await tableCounts(ctx)).toEqual(before)
  })

  it('compares what was read: other spellings and unknown fields are the same request', async () => {
    const first = await postLead(test, websiteLead(), { key: 'spelt' })
    const { travelMonth, whatsapp, pageUrl, ...rest } = websiteLead()
    const other = {
      note_to_self: 1,
      ...rest,
      travelers: 2,
      month: travelMonth,
      phone: whatsapp,
      page_url: pageUrl,
      captcha_token: 'x',
    }
    const second = await postLead(test, other, { key: 'spelt' })
    expect(second.status).toBe(200)
    expect(await second.json()).toEqual(await first.json())
  })

  it('refuses another request under a key that was used', async () => {
    await postLead(test, websiteLead(), { key: 'used' })
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    const answer = await postLead(test, websiteLead({ travelers: 3 }), { key: 'used' })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'idempotency-key-reused' })
    expect(await tableCounts(ctx)).toEqual(before)
  })

  it.each([
    ['longer than 200 characters', 'k'.repeat(201)],
    ['not printable', 'schlüssel'],
    ['empty', ' '],
  ])('refuses a key that is %s', async (_, key) => {
    const answer = await postLead(test, websiteLead(), { headers: { 'idempotency-key': key } })
    expect(answer.status).toBe(422)
  })

  it('takes a key of 200 characters', async () => {
    expect((await postLead(test, websiteLead(), { key: 'k'.repeat(200) })).status).toBe(201)
  })

  it('makes one lead of twenty at once', async () => {
    const body = websiteLead({ email: 'twenty@example.com', whatsapp: '' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => postLead(test, body, { key: 'twenty' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(19).fill(200), 201])
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(bodies.map((text) => (JSON.parse(text) as { lead_id: string }).lead_id)).size).toBe(1)
    const ctx = await test.context()
    expect(
      await rowOf(
        ctx,
        sql`SELECT count(*)::int AS leads, count(DISTINCT customer_id)::int AS customers FROM leads l
            JOIN customers c ON c.id = l.customer_id WHERE c.email = 'twenty@example.com'`,
      ),
    ).toEqual({ leads: 1, customers: 1 })
  })

  it('makes a lead of each submission without a key, all of one customer, also at once', async () => {
    const body = websiteLead({ email: 'no-key@example.com', whatsapp: '+84 90 555 66 77' })
    const answers = await Promise.all(Array.from({ length: 12 }, () => postLead(test, body)))
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201))
    const ctx = await test.context()
    expect(
      await rowOf(
        ctx,
        sql`SELECT count(*)::int AS leads, count(DISTINCT customer_id)::int AS customers, count(DISTINCT reference)::int AS numbers
            FROM leads l JOIN customers c ON c.id = l.customer_id WHERE c.phone = '+84905556677'`,
      ),
    ).toEqual({ leads: 12, customers: 1, numbers: 12 })
  })
})
