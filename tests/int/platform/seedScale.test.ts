import { beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { fillDatabase, type Made } from '@/scripts/scale/fillDatabase'
import { assertEmpty } from '@/scripts/scale/scaleDatabase'
import { withTestDatabase } from '@/tests/support/withTestDatabase'

const size = { leads: 400, until: '2026-11-26T12:00:00Z' }

const row = async <Row>(url: string, statement: string): Promise<Row> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows[0] as Row
  } finally {
    await client.end()
  }
}

const fingerprint = (url: string) =>
  row(
    url,
    `SELECT (SELECT md5(string_agg(l::text, '|' ORDER BY id)) FROM leads l) AS leads, (SELECT md5(string_agg(concat(id, name, email, phone), '|' ORDER BY id)) FROM customers) AS customers,
            (SELECT md5(string_agg(a::text, '|' ORDER BY id)) FROM lead_activities a) AS entries, (SELECT md5(string_agg(q::text, '|' ORDER BY id)) FROM quotes q) AS quotes`,
  )

describe('the large database that measurements are made on', () => {
  const one = withTestDatabase()
  const other = withTestDatabase()
  const made = new Map<string, number>()
  const tell = ({ what, rows }: Made) => made.set(what, rows)

  beforeAll(async () => {
    await fillDatabase(one.url, size, tell)
    await fillDatabase(other.url, size, tell)
  }, 60_000)

  it('has the proportions it promises', () => {
    expect(made.get('leads')).toBe(400)
    expect(made.get('customers')).toBe(300)
    expect(made.get('timeline entries')).toBe(4_000)
    expect(made.get('quotes')).toBeGreaterThan(50)
    expect(made.get('bookings')).toBeGreaterThan(20)
  })

  it('is the same each time', async () => {
    expect(await fingerprint(one.url)).toEqual(await fingerprint(other.url))
  })

  it('knows nobody who could be real, and leaves nothing for a worker to tell', async () => {
    const found = await row(
      one.url,
      `SELECT (SELECT count(*)::int FROM customers WHERE email NOT LIKE '%@scale.example') AS mail, (SELECT count(*)::int FROM customers WHERE phone NOT LIKE '+999%') AS phone,
              (SELECT count(*)::int FROM lead_clocks WHERE next_step_at <= '${size.until}') AS clocks, (SELECT count(*)::int FROM domain_events) AS events`,
    )
    expect(found).toEqual({ mail: 0, phone: 0, clocks: 0, events: 0 })
  })

  it('knows whose each customer is, and goes on keeping it', async () => {
    const found = await row(
      one.url,
      `SELECT (SELECT count(*)::int FROM customers WHERE keepers IS DISTINCT FROM keepers_of(id)) AS wrong,
              (SELECT count(*)::int FROM pg_trigger WHERE tgname LIKE '%keeper%' AND tgenabled = 'D') AS stopped`,
    )
    expect(found).toEqual({ wrong: 0, stopped: 0 })
  })

  it('lets the product go on counting references', async () => {
    const found = await row<{ taken: number }>(
      one.url,
      `SELECT count(*)::int AS taken FROM leads, (SELECT nextval('lead_references') AS next) s WHERE reference LIKE '%-' || lpad(s.next::text, 5, '0')`,
    )
    expect(found.taken).toBe(0)
  })

  it('is never put into a database that holds something', async () => {
    await expect(assertEmpty(one.url)).rejects.toThrow('holds data')
  })
})
