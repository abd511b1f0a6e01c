import type { BasePayload } from 'payload'
import type { Pool, PoolClient } from 'pg'
import { systemActor } from '../actor'
import { createContext } from '../context'
import { databaseOf, rowsOf, sql } from '../database/session'
import { logger } from '../logger'
import { newId } from '../newId'
import type { Sweep } from './job'
import { withTimeout } from './withTimeout'

const timeoutDefaultMs = 120_000

const isClaimed = async (client: PoolClient, { name, everySeconds }: Sweep): Promise<boolean> => {
  const { rowCount } = await client.query(
    `INSERT INTO sweep_runs (name, started_at) VALUES ($1, clock_timestamp())
     ON CONFLICT (name) DO UPDATE SET started_at = clock_timestamp()
       WHERE sweep_runs.started_at IS NULL OR sweep_runs.started_at <= clock_timestamp() - make_interval(secs => $2)
     RETURNING name`,
    [name, everySeconds],
  )
  return rowCount === 1
}

const record = async (
  payload: BasePayload,
  { name, ms, result, error }: { name: string; ms: number; result?: unknown; error?: Error },
) => {
  const outcome = error
    ? sql`failed_at = clock_timestamp(), last_error = ${error.message.slice(0, 2_000)}`
    : sql`succeeded_at = clock_timestamp(), last_error = NULL, last_result = ${JSON.stringify(result)}::jsonb`
  await rowsOf({ payload }, sql`UPDATE sweep_runs SET ${outcome}, duration_ms = ${Math.round(ms)} WHERE name = ${name}`)
}

const run = async (payload: BasePayload, sweep: Sweep): Promise<void> => {
  const { name, timeoutMs = timeoutDefaultMs } = sweep
  const ctx = await createContext({ payload, actor: systemActor(`sweep:${name}`), requestId: newId() })
  const startedAt = performance.now()
  try {
    const result = await withTimeout({ ms: timeoutMs, what: name }, () => sweep.run(ctx))
    await record(payload, { name, ms: performance.now() - startedAt, result })
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    logger().error({ sweep: name, requestId: ctx.requestId, err: error }, 'a sweep failed')
    await record(payload, { name, ms: performance.now() - startedAt, error })
  }
}

/**
 * Runs a sweep if its interval is over and no other worker runs it: a lock keeps two from running it at once, the row
 * of its last start from running it twice in an interval. Returns whether it ran here.
 */
export const runSweep = async (payload: BasePayload, sweep: Sweep): Promise<boolean> => {
  const pool = databaseOf(payload).pool as unknown as Pool
  const client = await pool.connect()
  const key = `sweep:${sweep.name}`
  let broken: Error | undefined
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [key],
    )
    if (!rows[0]?.held) return false
    const claimed = await isClaimed(client, sweep)
    if (claimed) await run(payload, sweep)
    await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key])
    return claimed
  } catch (thrown) {
    broken = thrown as Error
    throw thrown
  } finally {
    // A connection that failed may still hold the lock: closing it lets go.
    client.release(broken)
  }
}

/** Names the sweeps whose interval is over. */
export const dueSweeps = async (payload: BasePayload, sweeps: readonly Sweep[]): Promise<Sweep[]> => {
  const rows = await rowsOf<{ name: string; age: number }>(
    { payload },
    sql`SELECT name, extract(epoch FROM clock_timestamp() - started_at)::float8 AS age FROM sweep_runs WHERE started_at IS NOT NULL`,
  )
  const ages = new Map(rows.map(({ name, age }) => [name, age]))
  return sweeps.filter(({ name, everySeconds }) => (ages.get(name) ?? Number.POSITIVE_INFINITY) >= everySeconds)
}
