import type { Payload } from 'payload'
import type { PoolConfig } from 'pg'
import { closePayload, stopBesidePayload } from '@/src/platform/database/closePayload'
import { databaseOf } from '@/src/platform/database/session'
import { overrideSettings } from '@/src/platform/env'
import { connectedTo } from '@/tests/support/connectedTo'
import { eventually } from '@/tests/support/eventually'
import { keepFirstState, restoreFirstState } from '@/tests/support/firstState'
import { makeTestClone } from '@/tests/support/testClone'

export type OpenedPayload = {
  payload: Payload
  databaseUrl: string
  /** Ends what a suite left beside Payload, so that the next one finds none of it. */
  leave: () => Promise<void>
  close: () => Promise<void>
}

type Kept = OpenedPayload & { restore: () => Promise<void> }

// Suites are loaded anew each, the worker's globals are not; the run's teardown ends it by this name too.
const slot: unique symbol = Symbol.for('chapter2.workerPayload')
const worker = globalThis as typeof globalThis & { [slot]?: Kept; _payload?: Map<string, unknown> }

type Settings = Parameters<typeof overrideSettings>[0]

/** Opens Payload on a migrated database of its own; what `getPayload` keeps is this one until it is closed. */
export const openPayload = async (settings: Settings): Promise<OpenedPayload> => {
  const clone = await makeTestClone()
  overrideSettings({ ...settings, DATABASE_URL: clone.url })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const keptBefore = new Map(worker._payload)
  worker._payload?.clear()
  const payload = await getPayload({ config, disableOnInit: true })
  return {
    payload,
    databaseUrl: clone.url,
    leave: () => stopBesidePayload(payload),
    close: async () => {
      await closePayload(payload)
      worker._payload?.clear()
      for (const [key, kept] of keptBefore) worker._payload?.set(key, kept)
      await clone.drop()
    },
  }
}

/** Lets the worker end although connections stay open: until then jest keeps it alive. */
const holdNobody = (payload: Payload): void => {
  const pool = databaseOf(payload).pool as unknown as { _clients: { unref: () => void }[]; options: PoolConfig }
  pool.options.allowExitOnIdle = true
  // Payload keeps one for ever, which the pool cannot tell from one at work.
  for (const client of pool._clients) client.unref()
}

const isQuiet = `
  SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()
                     AND pid <> pg_backend_pid() AND state <> 'idle') AS quiet`

const awaitQuiet = (url: string): Promise<unknown> =>
  connectedTo(url, (client) =>
    eventually(async () => (await client.query<{ quiet: boolean }>(isQuiet)).rows[0]?.quiet, { withinMs: 5_000 }),
  )

const open = async (settings: Settings): Promise<Kept> => {
  const opened = await openPayload(settings)
  await keepFirstState(opened.databaseUrl)
  holdNobody(opened.payload)
  return {
    ...opened,
    restore: async () => {
      await awaitQuiet(opened.databaseUrl)
      await restoreFirstState(opened.databaseUrl)
    },
    close: async () => {
      delete worker[slot]
      await opened.close()
    },
  }
}

const isRestored = async (kept: Kept): Promise<boolean> => {
  try {
    await kept.restore()
    return true
  } catch (error) {
    process.stderr.write(`Payload could not be brought back, another is opened: ${error}\n`)
    return false
  }
}

/** Gives the Payload of this worker, on a database as it was when migrated; opens it where there is none (docs/adr/0024). */
export const workerPayload = async (settings: Settings): Promise<OpenedPayload> => {
  const known = worker[slot]
  if (known && (await isRestored(known))) return known
  await known?.close()
  worker[slot] = await open(settings)
  return worker[slot]
}
