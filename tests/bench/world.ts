import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { freePort, type Running, startProcess } from '@/tests/bench/processes'
import { urlOf } from '@/tests/support/migrateTemplate'
import { projectRoot } from '@/tests/support/projectRoot'

export const stripeSecret = 'whsec_bench_webhook_secret'
export const dataDir = join(projectRoot, '.data', 'bench')

/** The database all of them stand on, emptied for this run. */
export type Database = { url: string; close: () => Promise<void> }

const onServer = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes an empty database in the server of BENCH_DATABASE_URL or in an embedded one; it is dropped afterwards. */
export const openDatabase = async (): Promise<Database> => {
  const given = process.env.BENCH_DATABASE_URL
  const server = given
    ? { url: given, stop: async () => undefined }
    : await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') })
  const name = `bench_${process.pid}`
  await onServer(server.url, `CREATE DATABASE ${name}`)
  const close = async () => {
    await onServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await server.stop()
  }
  return { url: urlOf(server.url, name), close }
}

const unlimited = '1000000000'

const settingsFor = (database: Database, port: number): Record<string, string> => ({
  NODE_ENV: 'production',
  APP_MODE: 'demo',
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  DATABASE_URL: database.url,
  DATA_DIR: dataDir,
  PAYLOAD_SECRET: 'bench-payload-secret-bench-payload-secret',
  LINK_SECRET: 'bench-link-secret-bench-link-secret-bench',
  STRIPE_WEBHOOK_SECRET: stripeSecret,
  RATE_LEADS_PER_10_MINUTES: unlimited,
  RATE_READS_PER_MINUTE: unlimited,
  RATE_WRITES_PER_MINUTE: unlimited,
  RATE_TOKEN_MISSES_PER_10_MINUTES: unlimited,
})

/** Starts the built product in a role, with its demo data. */
export const startProduct = async (database: Database, role: 'web' | 'all', extra: string[] = []): Promise<Running> => {
  const port = await freePort()
  const env = { ...settingsFor(database, port), ROLE: role }
  return startProcess({ args: [...extra, 'dist/main.mjs'], env, port, readyPath: '/public/v1/tours?limit=12' })
}

/** Starts the peer that answers Payload's REST as Next does by itself: the same build, the same database. */
export const startNext = async (database: Database): Promise<Running> => {
  const port = await freePort()
  const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
  return startProcess({ args, env: settingsFor(database, port), port, readyPath: '/api/tours?limit=1' })
}

/** Starts the peer that is a bare Express app. */
export const startExpress = async (database: Database, toursUrl: string): Promise<Running> => {
  const port = await freePort()
  const args = ['--import', 'tsx', 'tests/bench/peers/expressPeer.ts', toursUrl]
  return startProcess({ args, env: settingsFor(database, port), port, readyPath: '/tours' })
}
