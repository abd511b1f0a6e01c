import { describe, expect, it } from '@jest/globals'
import { migrations } from '@/src/migrations'
import { databaseOf, rowsOf, sql } from '@/src/platform/database/session'
import { withTestPayload } from '@/tests/support/testPayload'

type Shape = {
  tables: string[]
  columns: number
  constraints: number
  triggers: number
  functions: number
  sequences: number
}

describe('migrations', () => {
  const test = withTestPayload({}, { hasItsOwn: true })

  const shape = async (): Promise<Shape> => {
    const ctx = await test.context()
    const tables = await rowsOf<{ name: string }>(
      ctx.req,
      sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE 'payload_migrations%' ORDER BY 1`,
    )
    const [counts] = await rowsOf<Omit<Shape, 'tables'>>(
      ctx.req,
      sql`SELECT (SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE 'payload_migrations%')::int AS columns,
                 (SELECT count(*) FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public' AND c.conrelid::regclass::text NOT LIKE 'payload_migrations%')::int AS constraints,
                 (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal)::int AS triggers,
                 (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public')::int AS functions,
                 (SELECT count(*) FROM information_schema.sequences WHERE sequence_schema = 'public')::int AS sequences`,
    )
    if (!counts) throw new Error('There is always one row of counts.')
    return { tables: tables.map(({ name }) => name), ...counts }
  }

  const step = async (direction: 'up' | 'down') => {
    const ctx = await test.context()
    const steps = direction === 'up' ? migrations : migrations.toReversed()
    for (const migration of steps)
      await databaseOf(test.payload).drizzle.transaction((db) =>
        migration[direction]({ db, payload: test.payload, req: ctx.req }),
      )
  }

  it('go down to nothing and up to the very same schema', async () => {
    const full = await shape()
    expect(full.tables).toEqual(expect.arrayContaining(['leads', 'domain_events', 'audit_events']))
    await step('down')
    const empty = await shape()
    expect(empty.tables).toEqual([])
    expect(empty.functions).toBe(0)
    await step('up')
    expect(await shape()).toEqual(full)
  })

  it('take as long as large tables need', async () => {
    const { payload } = test
    const { req } = await test.context()
    const limits = await databaseOf(payload).drizzle.transaction(async (db) => {
      const limit = async () => (await db.execute(sql`SHOW statement_timeout`)).rows[0]?.statement_timeout
      const before = await limit()
      await migrations.at(-1)?.down({ db, payload, req })
      await migrations.at(-1)?.up({ db, payload, req })
      return [before, await limit()]
    })
    expect(limits).toEqual(['30s', '0'])
  })
})
