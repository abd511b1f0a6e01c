import path from 'node:path'
import { assertProductionIsSafe } from '@/src/platform/assertProductionIsSafe'
import { env, provideSettings } from '@/src/platform/env'
import { logger } from '@/src/platform/logger'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { step } from '@/src/platform/step'
import { keptSecrets } from '@/src/platform/secrets'

type Stop = () => Promise<void>

const stopWithinMs = 30_000

const provideWhatIsMissing = async (): Promise<Stop | null> => {
  assertProductionIsSafe(env())
  if (!env().isProduction || env().ALLOW_IN_PRODUCTION.includes('generated-secrets'))
    provideSettings(await keptSecrets(env().dataDir))
  if (env().DATABASE_URL) return null
  const postgres = await step('Starting PostgreSQL', () =>
    startEmbeddedPostgres({ dataDir: path.join(env().dataDir, 'postgres'), log: (line) => logger().info(line) }),
  )
  provideSettings({ DATABASE_URL: postgres.url })
  return postgres.stop
}

const startRoles = async (): Promise<Stop[]> => {
  const { ROLE } = env()
  const { openDatabase } = await import('./database')
  const payload = await step('Migrating the database', openDatabase)
  if (env().seedsDemoData) {
    const { seedDemo } = await import('./demo/seedDemo')
    await step('Creating demo data', () => seedDemo(payload))
  }
  const stops: Stop[] = []
  if (ROLE !== 'worker') {
    const { startWeb } = await import('./server')
    stops.push((await step('Starting the web server', () => startWeb())).stop)
  }
  if (ROLE !== 'web') {
    const { startWorker } = await import('./worker')
    stops.push((await step('Starting the worker', () => startWorker(payload))).stop)
  }
  return stops
}

const stopAll = async (stops: Stop[], stopPostgres: Stop | null): Promise<void> => {
  const { closeDatabase } = await import('./database')
  await Promise.allSettled(stops.map((stop) => stop()))
  await closeDatabase()
  await stopPostgres?.()
}

const stopOnSignal = (stops: Stop[], stopPostgres: Stop | null): void => {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    logger().info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), stopWithinMs).unref()
    stopAll(stops, stopPostgres).then(
      () => process.exit(0),
      (error) => {
        logger().error({ err: error }, 'could not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const main = async (): Promise<void> => {
  const stopPostgres = await provideWhatIsMissing()
  try {
    const stops = await startRoles()
    stopOnSignal(stops, stopPostgres)
    const { announce } = await import('./announce')
    await announce()
  } catch (error) {
    await stopPostgres?.()
    throw error
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\nCould not start: ${error instanceof Error ? error.message : String(error)}\n`)
  logger().error({ err: error }, 'could not start')
  process.exit(1)
})
