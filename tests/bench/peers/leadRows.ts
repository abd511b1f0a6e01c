import { randomUUID } from 'node:crypto'
import type pg from 'pg'

type Row = Record<string, unknown>
type TableRows = { table: string; rows: Row[] }

const tables = [
  ['customers', 'id = (SELECT customer_id FROM leads WHERE id = $1)'],
  ['leads', 'id = $1'],
  ['lead_submissions', 'lead_id = $1'],
  ['tasks', 'lead_id = $1'],
  ['lead_activities', 'lead_id = $1'],
  ['lead_clocks', 'lead_id = $1'],
  ['consent_records', 'lead_id = $1'],
  ['audit_events', `entity = 'leads' AND entity_id = $1::text`],
  ['domain_events', `data->>'leadId' = $1::text`],
] as const

/** Reads every row that taking in one lead wrote, parents first. */
export const rowsOfLead = async (pool: pg.Pool, leadId: string): Promise<TableRows[]> => {
  const found: TableRows[] = []
  for (const [table, where] of tables) {
    const { rows } = await pool.query<Row>(`SELECT * FROM ${table} WHERE ${where}`, [leadId])
    found.push({ table, rows })
  }
  return found
}

/** What the database gives itself or a later job, and the one reference that goes round in a circle. */
const notInserted = new Set([
  'seq',
  'written_in',
  'relayed_at',
  'submission_id',
  'name_key',
  'name_text',
  'name_words',
  'search_text',
  'title_text',
  'search_words',
])

const fresh = (rows: readonly TableRows[]): TableRows[] => {
  const ids = new Map<string, string>()
  for (const { rows: each } of rows) for (const { id } of each) ids.set(String(id), randomUUID())
  const [mark] = ids.values()
  const own: Row = { email: `${mark}@example.com`, reference: `B-${mark}` }
  const renewed = ([column, value]: [string, unknown]): [string, unknown] => [
    column,
    column in own ? own[column] : (ids.get(String(value)) ?? value),
  ]
  return rows.map(({ table, rows: each }) => ({
    table,
    rows: each.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !notInserted.has(name))
          .map(renewed),
      ),
    ),
  }))
}

const insert = (client: pg.PoolClient, table: string, row: Row) => {
  const columns = Object.keys(row)
  const values = Object.values(row)
  return client.query({
    name: `bench-${table}`,
    text: `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  })
}

const insertOnce = async (pool: pg.Pool, rows: readonly TableRows[]): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    for (const { table, rows: each } of fresh(rows)) for (const row of each) await insert(client, table, row)
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** Returns how many times a second sixteen connections of bare `pg` insert the rows of a lead, one transaction each. */
export const bareInsertsPerSecond = async (
  pool: pg.Pool,
  { rows, seconds }: { rows: readonly TableRows[]; seconds: number },
): Promise<number> => {
  const until = performance.now() + seconds * 1000
  let done = 0
  const insertOnAndOn = async () => {
    while (performance.now() < until) {
      await insertOnce(pool, rows)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: 16 }, insertOnAndOn))
  return done / seconds
}
