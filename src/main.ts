import type { Payload } from 'payload'
import { type Installation, openInstallation } from '@/src/installation'
import { againAfterTimeouts } from '@/src/platform/database/againAfterTimeouts'
import { env } from '@/src/platform/env'
import { logger } from '@/src/platform/logger'
import { step } from '@/src/platform/step'

type Stop = () => Promise<void>

const stopWithinMs = 30_000

const seedDemoData = async (payload: Payload): Promise<void> => {
  if (!env().seedsDemoData) return
  const { seedDemo } = await import('./demo/seedDemo')
  await step('Creating demo data', () => againAfterTimeouts(() => seedDemo(payload)))
}

const startRoles = async (payload: Payload): Promise<Stop[]> => {
  const { ROLE } = env()
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

const run = async (): Promise<{ installation: Installation; stops: Stop[] }> => {
  const installation = await openInstallation()
  try {
    await seedDemoData(installation.payload)
    const stops = await startRoles(installation.payload)
    const { announce } = await import('./announce')
    await announce()
    return { installation, stops }
  } catch (error) {
    await installation.close()
    throw error
  }
}

const failed = (title: string, error: unknown): never => {
  process.stderr.write(`\n✗ ${title}: ${error instanceof Error ? error.message : String(error)}\n`)
  logger().error({ err: error }, title)
  process.exit(1)
}

const running = run()
running.catch((error: unknown) => failed('Could not start', error))

const stopAll = async (): Promise<void> => {
  const { installation, stops } = await running
  // The worker first: what it has in hand may still need the web role's payment sandbox.
  for (const stop of stops.toReversed()) await stop()
  const { stopProviders } = await import('./providers/providers')
  await stopProviders()
  await installation.close()
}

let isStopping = false

// A signal during start-up waits for that to end: what was half started is stopped in order, PostgreSQL last.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isStopping) process.exit(1)
    isStopping = true
    process.stderr.write('\nStopping…\n')
    setTimeout(() => process.exit(1), stopWithinMs).unref()
    stopAll().then(
      () => process.exit(0),
      (error: unknown) => failed('Could not stop cleanly', error),
    )
  })
