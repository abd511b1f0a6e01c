import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { eventually } from '@/tests/support/eventually'
import { keepFirstState, restoreFirstState } from '@/tests/support/firstState'
import { urlOf } from '@/tests/support/migrateTemplate'
import { awaitIdle } from './awaitIdle'
import { freePorts } from './freePorts'
import { launchProduct, makeDataDir, type ProductSettings } from './product'
import { cloneSeeded, dropClone } from './seededInstallation'

export type SharedProduct = {
  url: string
  settings: ProductSettings & { DATABASE_URL: string }
  /** Brings data and files back to what they were when the product was first ready; throws when it cannot. */
  restore: () => Promise<void>
  end: () => Promise<void>
}

// Suites are loaded anew each, the worker's globals are not; the runner ends it by this name too.
const slot: unique symbol = Symbol.for('chapter2.sharedProduct')
const worker = globalThis as typeof globalThis & { [slot]?: SharedProduct }

const required = (name: 'TEST_SERVER_URL' | 'TEST_TEMPLATE'): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: journeys live in tests/e2e.`)
  return value
}

/** Stripe's events of an earlier suite are none of this one's: its list is read from now on (an hour is the overlap). */
const passOverEvents = `
  INSERT INTO provider_cursors (name, cursor) VALUES ('stripe.events', jsonb_build_object('until', now() + interval '1 hour'))
  ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor`

const catalogTag = async (url: string): Promise<string | null> =>
  (await fetch(`${url}/data/trips.json`, { method: 'HEAD' })).headers.get('etag')

const start = async (): Promise<SharedProduct> => {
  const [serverUrl, template] = [required('TEST_SERVER_URL'), required('TEST_TEMPLATE')]
  const database = `clone_${process.pid}_${randomBytes(6).toString('hex')}`
  const dataDir = await makeDataDir()
  const media = join(dataDir, 'media')
  const pictures = await cloneSeeded({ serverUrl, template }, { database, media })
  const [port] = await freePorts(2)
  const settings = {
    PORT: String(port),
    DATA_DIR: dataDir,
    MEDIA_DIR: media,
    DATABASE_URL: urlOf(serverUrl, database),
    DEMO_DATA: 'true',
    // A journey has its webhooks sent to a receiver of its own.
    WEBHOOKS_ALLOW_PRIVATE: '127.0.0.1',
  }
  await keepFirstState(settings.DATABASE_URL)
  const running = await launchProduct({ script: 'dist/main.mjs', settings, endsWithUs: true, hashesQuickly: true })
  const firstTag = await catalogTag(running.url)

  const drop = () => rmSync(dataDir, { recursive: true, force: true })
  const kill = () => {
    running.process.kill('SIGKILL')
    drop()
  }
  let isEnding = false
  void running.ended.then((code) => {
    if (!isEnding) process.stderr.write(`The product ended by itself, with ${code}:\n${running.said().slice(-4_000)}\n`)
  })
  const leave = () => process.exit(143)
  process.once('exit', kill)
  // As jest ends a worker that has grown too large; a run without workers has its own ways to end.
  if (process.send) process.once('SIGTERM', leave)
  return {
    url: running.url,
    settings,
    restore: async () => {
      const { exitCode, signalCode } = running.process
      if (exitCode !== null || signalCode !== null) throw new Error('It has ended.')
      await awaitIdle(settings.DATABASE_URL)
      await restoreFirstState(settings.DATABASE_URL, [passOverEvents, 'NOTIFY domain_events', 'NOTIFY catalog_changed'])
      for (const folder of ['media', 'documents']) await rm(join(dataDir, folder), { recursive: true, force: true })
      await cp(pictures, media, { recursive: true })
      await eventually(async () => (await catalogTag(running.url)) === firstTag)
    },
    end: async () => {
      isEnding = true
      delete worker[slot]
      process.off('exit', kill)
      process.off('SIGTERM', leave)
      await running.stop()
      drop()
      await dropClone(serverUrl, database)
    },
  }
}

const isRestored = async (shared: SharedProduct): Promise<boolean> => {
  try {
    await shared.restore()
    return true
  } catch (error) {
    process.stderr.write(`The product could not be brought back, another is started: ${error}\n`)
    return false
  }
}

/** Gives the product of this worker as if it had just been started with demo data; starts it where there is none. */
export const sharedProduct = async (): Promise<SharedProduct> => {
  const known = worker[slot]
  if (known && (await isRestored(known))) return known
  await known?.end()
  worker[slot] = await start()
  return worker[slot]
}
