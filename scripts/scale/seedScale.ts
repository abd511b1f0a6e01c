import path from 'node:path'
import { parseArgs } from 'node:util'
import { openInstallation } from '@/src/installation'
import { env, overrideSettings } from '@/src/platform/env'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { runScript } from '../catalog/runScript'
import { fillDatabase, type Made } from './fillDatabase'
import { assertEmpty, freshDatabase } from './scaleDatabase'
import { customersOf } from './step'

const fullLeads = 200_000

const { values: given } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    until: { type: 'string', default: `${new Date().toISOString().slice(0, 13)}:00:00Z` },
    'into-existing': { type: 'boolean', default: false },
  },
})

const scaleOf = (typed: string): number => {
  const scale = Number(typed)
  if (!(scale > 0 && scale <= 10)) throw new Error('--scale is a number over 0 and up to 10: 0.1 makes a tenth.')
  return scale
}

/** The database to fill: the one DATABASE_URL names when it is empty, else one of its own in the embedded server. */
const provideDatabase = async (scale: number): Promise<{ url: string; stop: () => Promise<void> }> => {
  const named = env().DATABASE_URL
  if (named) {
    if (!given['into-existing']) await assertEmpty(named)
    return { url: named, stop: async () => undefined }
  }
  const server = await startEmbeddedPostgres({ dataDir: path.join(env().dataDir, 'postgres') })
  return { url: await freshDatabase(server.url, `chapter2_scale_${Math.round(scale * 100)}`), stop: server.stop }
}

const tell = ({ what, rows, seconds }: Made): void =>
  console.log(`  ${rows.toLocaleString('en').padStart(10)}  ${what.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`)

const migrateAndSeedDemo = async (): Promise<void> => {
  const { payload, close } = await openInstallation()
  if (!env().seedsDemoData) return close()
  const { seedDemo } = await import('@/src/demo/seedDemo')
  await seedDemo(payload)
  await close()
}

runScript(async () => {
  const startedAt = performance.now()
  const scale = scaleOf(given.scale)
  const leads = Math.round(fullLeads * scale)
  const { url, stop } = await provideDatabase(scale)
  try {
    overrideSettings({ DATABASE_URL: url })
    await migrateAndSeedDemo()
    console.log(
      `Filling ${new URL(url).pathname.slice(1)} with ${leads.toLocaleString('en')} leads of ${customersOf(leads).toLocaleString('en')} made-up customers:`,
    )
    await fillDatabase(url, { leads, until: given.until }, tell)
    console.log(`Done in ${((performance.now() - startedAt) / 1000).toFixed(0)} s. npm run bench:scale measures it.`)
  } finally {
    await stop()
  }
  return 0
})
