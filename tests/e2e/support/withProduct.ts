import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import { urlOf } from '@/tests/support/migrateTemplate'
import { freePorts } from './freePorts'
import { launchProduct, makeDataDir, type ProductSettings, type RunningProduct } from './product'
import { cloneSeeded, dropClone } from './seededInstallation'

export type Product = {
  /** These are readable once the tests run. */
  readonly url: string
  readonly databaseUrl: string
  readonly settings: ProductSettings
}

const patienceMs = 180_000

const required = (name: 'TEST_SERVER_URL' | 'TEST_TEMPLATE'): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: journeys live in tests/e2e.`)
  return value
}

/** Gives the suite that calls it the built product, running with demo data over a database and folders of its own. */
export const withProduct = (extra: ProductSettings = {}): Product => {
  const database = `clone_${process.pid}_${randomBytes(6).toString('hex')}`
  let running: RunningProduct | undefined
  let settings: ProductSettings = {}
  beforeAll(async () => {
    const [serverUrl, template] = [required('TEST_SERVER_URL'), required('TEST_TEMPLATE')]
    const dataDir = await makeDataDir()
    const media = join(dataDir, 'media')
    await cloneSeeded({ serverUrl, template }, { database, media })
    const [port] = await freePorts(2)
    const own = {
      PORT: String(port),
      DATA_DIR: dataDir,
      MEDIA_DIR: media,
      DATABASE_URL: urlOf(serverUrl, database),
      DEMO_DATA: 'true',
      ...extra,
    }
    settings = own
    running = await launchProduct({ script: 'dist/main.mjs', settings: own })
  }, patienceMs)
  afterAll(async () => {
    await running?.stop()
    await dropClone(required('TEST_SERVER_URL'), database)
    await rm(settings.DATA_DIR ?? '', { recursive: true, force: true })
  }, 60_000)
  return {
    get url() {
      if (!running) throw new Error('The product runs only while the tests do.')
      return running.url
    },
    get databaseUrl() {
      return settings.DATABASE_URL ?? ''
    },
    get settings() {
      return settings
    },
  }
}
