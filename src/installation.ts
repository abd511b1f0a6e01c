import path from 'node:path'
import type { Payload } from 'payload'
import { assertProductionIsSafe } from '@/src/platform/assertProductionIsSafe'
import { env, provideSettings } from '@/src/platform/env'
import { logger } from '@/src/platform/logger'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { keptSecrets } from '@/src/platform/secrets'
import { step } from '@/src/platform/step'

/** What a process stands on: its database, migrated, with Payload on it. `close` stops PostgreSQL last, if nobody else uses it. */
export type Installation = { payload: Payload; close: () => Promise<void> }

const keepsItsOwnSecrets = (): boolean => !env().isProduction || env().ALLOW_IN_PRODUCTION.includes('generated-secrets')

const provideDatabase = async (): Promise<() => Promise<void>> => {
  if (env().DATABASE_URL) return async () => {}
  const postgres = await step('Starting PostgreSQL', () =>
    startEmbeddedPostgres({ dataDir: path.join(env().dataDir, 'postgres'), log: (line) => logger().info(line) }),
  )
  provideSettings({ DATABASE_URL: postgres.url })
  return postgres.stop
}

/**
 * Opens this installation: checks the settings, provides the secrets and the database they leave out, migrates. Beside a
 * running server it uses that one's database and never stops it. Throws when production mode would run on demo parts.
 */
export const openInstallation = async (): Promise<Installation> => {
  assertProductionIsSafe(env())
  if (keepsItsOwnSecrets()) provideSettings(await keptSecrets(env().dataDir))
  const stopPostgres = await provideDatabase()
  try {
    // The editor's packages wait for each other while they load, and now and then Node 20 never ends that, unless this is there first.
    await import('@payloadcms/richtext-lexical/lexical')
    const { openDatabase, closeDatabase } = await import('./database')
    const payload = await step('Migrating the database', openDatabase)
    const close = async () => {
      await closeDatabase()
      await stopPostgres()
    }
    return { payload, close }
  } catch (error) {
    await stopPostgres()
    throw error
  }
}
