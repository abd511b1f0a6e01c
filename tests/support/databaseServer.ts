import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { connectedTo } from '@/tests/support/connectedTo'
import { lives } from '@/tests/support/lives'
import { makeMemoryTablespace } from '@/tests/support/memoryTablespace'
import { migrateTemplate } from '@/tests/support/migrateTemplate'
import { makeRunFolder } from '@/tests/support/runFolder'

const dataDir = fileURLToPath(new URL('../../.data/test/postgres', import.meta.url))

/** Nothing here must survive a power cut, and many suites connect at once. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  shared_buffers: '256MB',
  autovacuum: 'off',
}

type TestServer = {
  url: string
  template: string
  /** Where clones of the template are made. */
  tablespace: string
  /** Where the suites of this run keep what they share. */
  folder: string
  stop: () => Promise<void>
}

/**
 * Starts the tests' own PostgreSQL (or takes the one of TEST_DATABASE_URL), sweeps what killed runs left in it and
 * makes sure of the template.
 */
export const startTestServer = async (): Promise<TestServer> => {
  const external = process.env.TEST_DATABASE_URL
  const server = external
    ? { url: external, stop: async () => undefined }
    : await startEmbeddedPostgres({ dataDir, settings })
  const stop = async () => {
    await connectedTo(server.url, dropLeftClones)
    await server.stop()
  }
  try {
    return {
      url: server.url,
      stop,
      folder: await makeRunFolder(),
      ...(await prepare(server.url, { isOurs: !external })),
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const prepare = (url: string, { isOurs }: { isOurs: boolean }) =>
  connectedTo(url, async (client) => {
    // One run at a time makes the template; others then find it made.
    await client.query(`select pg_advisory_lock(hashtext('chapter2 test template'))`)
    await dropLeftClones(client)
    const template = await migrateTemplate(client, url)
    return { template, tablespace: isOurs ? await makeMemoryTablespace(client) : 'pg_default' }
  })

/** Drops what processes left that are no more: a clone's name holds the one that made it, `clone_<pid>_<random>`. */
const dropLeftClones = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname ~ '^clone_'`)
  for (const { datname } of rows) {
    if (!lives(Number(datname.split('_')[1]))) await client.query(`drop database if exists ${datname} with (force)`)
  }
}
