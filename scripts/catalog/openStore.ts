import path from 'node:path'
import type { Payload } from 'payload'
import { env, provideSettings } from '@/src/platform/env'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { keptSecrets } from '@/src/platform/secrets'

export type Store = { payload: Payload; close: () => Promise<void> }

const say = (line: string) => process.stderr.write(`${line}\n`)

/** Opens the installation's database: the one of DATABASE_URL, else the embedded one, which a running server may share. */
export const openStore = async (): Promise<Store> => {
  provideSettings({ LOG_LEVEL: 'warn', ...(await keptSecrets(env().dataDir)) })
  const postgres = env().DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataDir: path.join(env().dataDir, 'postgres'), log: say })
  if (postgres) provideSettings({ DATABASE_URL: postgres.url })
  const { openDatabase, closeDatabase } = await import('@/src/database')
  const payload = await openDatabase()
  const close = async () => {
    await closeDatabase()
    await postgres?.stop()
  }
  return { payload, close }
}
