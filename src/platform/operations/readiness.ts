import type { BasePayload } from 'payload'
import { rowsOf, sql } from '../database/session'
import { env } from '../env'
import { probeQueue } from '../jobs/queueProbe'
import { withTimeout } from '../jobs/withTimeout'
import { logger } from '../logger'

export type Readiness = {
  ready: boolean
  checks: Record<'database' | 'migrations' | 'queue', 'ok' | 'failed' | 'elsewhere'>
}

const checkTimeoutMs = 3_000

type Check = keyof Readiness['checks']

const passes = async (name: Check, check: () => Promise<unknown>): Promise<'ok' | 'failed'> => {
  try {
    await withTimeout({ ms: checkTimeoutMs, what: `check of ${name}` }, check)
    return 'ok'
  } catch (err) {
    logger().warn({ check: name, err }, 'not ready')
    return 'failed'
  }
}

const refuseMissingMigrations = async (payload: BasePayload, expected: readonly string[]): Promise<void> => {
  const rows = await rowsOf<{ name: string }>({ payload }, sql`SELECT name FROM payload_migrations WHERE batch > 0`)
  const run = new Set(rows.map(({ name }) => name))
  const missing = expected.filter((name) => !run.has(name))
  if (missing.length > 0) throw new Error(`These migrations have not run: ${missing.join(', ')}`)
}

/** Tells whether this process can do its work now: the database answers, has the newest schema, and the queue answers. */
export const readiness = async (payload: BasePayload, migrations: readonly string[]): Promise<Readiness> => {
  const [database, schema, queue] = await Promise.all([
    passes('database', () => rowsOf({ payload }, sql`SELECT 1`)),
    passes('migrations', () => refuseMissingMigrations(payload, migrations)),
    // A web process only writes the outbox; the worker's own process answers for the queue.
    env().ROLE === 'web' ? ('elsewhere' as const) : passes('queue', probeQueue),
  ])
  const checks = { database, migrations: schema, queue }
  return { ready: !Object.values(checks).includes('failed'), checks }
}
