import { getCreateIndexesSQL, getCreateTableSQL, PostgresBackend } from '@agendajs/postgres-backend'
import { Pool, type PoolClient } from 'pg'
import { env } from '../env'
import { logger } from '../logger'
import { agendaBackend, jobName } from './agendaBackend'
import type { JobBackend } from './jobBackend'
import type { JobTimings } from './timings'

const table = 'agenda_jobs'
const uniqueViolation = '23505'

/** Agenda's own pool has no error handler: it would end the process when PostgreSQL restarts. */
const openPool = (): Pool => {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: env().JOBS_CONCURRENCY + 4,
    application_name: 'jobs',
    options: '-c search_path=jobs',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
  })
  pool.on('error', (err) => logger().warn({ pool: 'jobs', err }, 'lost a database connection'))
  return pool
}

/** Agenda would drop and make its trigger again at every start, which two workers cannot do at once. */
const prepareSchema = async (client: PoolClient): Promise<void> => {
  await client.query('BEGIN')
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('jobs schema'))`)
  await client.query('CREATE SCHEMA IF NOT EXISTS jobs')
  await client.query(getCreateTableSQL(table))
  for (const statement of getCreateIndexesSQL(table)) await client.query(statement)
  // Agenda's unique() looks first and inserts then, which races; this does not.
  await client.query(
    `CREATE UNIQUE INDEX IF NOT EXISTS ${table}_one_waiting ON ${table} (name, (data->>'key')) WHERE next_run_at IS NOT NULL`,
  )
  await client.query('COMMIT')
}

const connect = async (pool: Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await prepareSchema(client)
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Opens the queue in the schema `jobs` of our own database, which is made when it is not there. */
export const openPostgresBackend = async (timings: JobTimings): Promise<JobBackend> => {
  const pool = openPool()
  try {
    // Agenda connects in its constructor, where a failure would be nobody's.
    await connect(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  const backend = new PostgresBackend({ pool, tableName: table, ensureSchema: false })
  const { notificationChannel: channel } = backend
  if (!channel) throw new Error('The PostgreSQL job backend has no notification channel.')
  const count = async (sql: string): Promise<number> => (await pool.query(sql, [jobName])).rowCount ?? 0
  return agendaBackend(
    {
      name: 'postgres',
      backend,
      channel,
      isDuplicate: (error) => (error as { code?: unknown }).code === uniqueViolation,
      waiting: async () => {
        const due = `SELECT count(*)::int AS due FROM ${table} WHERE name = $1 AND next_run_at <= now() AND locked_at IS NULL`
        const { rows } = await pool.query<{ due: number }>(due, [jobName])
        return rows[0]?.due ?? 0
      },
      prune: () =>
        count(
          `DELETE FROM ${table} WHERE name = $1 AND next_run_at IS NULL AND locked_at IS NULL AND last_run_at < now() - interval '1 hour'`,
        ),
      ping: async () => {
        await pool.query(`SELECT 1 FROM ${table} LIMIT 1`)
      },
      close: () => pool.end(),
    },
    timings,
  )
}
