import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import { type Actor, systemActor } from '@/src/platform/actor'
import { type Context, createContext } from '@/src/platform/context'
import { closePayload } from '@/src/platform/database/closePayload'
import { overrideSettings } from '@/src/platform/env'
import { makeTestFiles, removeTestFiles, testFiles } from '@/tests/support/testFiles'
import { withTestDatabase } from '@/tests/support/withTestDatabase'

export const testSettings = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  PUBLIC_URL: 'http://localhost:8787',
  PAYLOAD_SECRET: 'test-payload-secret-test-payload-secret',
  LINK_SECRET: 'test-link-secret-test-link-secret-test',
  STRIPE_WEBHOOK_SECRET: 'whsec_test_webhook_secret',
  POSTMARK_WEBHOOK_SECRET: 'test-postmark-secret',
  TWILIO_AUTH_TOKEN: 'test-twilio-auth-token',
}

export type TestPayload = {
  /** Readable from the first `beforeAll` after `withTestPayload()` on. */
  readonly payload: Payload
  readonly databaseUrl: string
  /** Makes a context for calling commands and queries directly. */
  context: (given?: { actor?: Actor; now?: Date; user?: unknown }) => Promise<Context>
}

// Where getPayload keeps the one it made: the next suite of this process makes its own.
const keptByPayload = globalThis as { _payload?: Map<string, unknown> }

/** Gives the suite that calls it Payload on a migrated database of its own, and closes both afterwards. */
export const withTestPayload = (settings: Parameters<typeof overrideSettings>[0] = {}): TestPayload => {
  const database = withTestDatabase()
  let payload: Payload | undefined
  const started = (): Payload => {
    if (!payload) throw new Error('Payload exists only once the tests run.')
    return payload
  }
  beforeAll(async () => {
    await makeTestFiles()
    overrideSettings({ ...testSettings, ...testFiles, DATABASE_URL: database.url, ...settings })
    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    payload = await getPayload({ config, disableOnInit: true })
  }, 60_000)
  afterAll(async () => {
    await closePayload(started())
    keptByPayload._payload?.clear()
    overrideSettings({})
    await removeTestFiles()
  })
  return {
    get payload() {
      return started()
    },
    get databaseUrl() {
      return database.url
    },
    context: ({ actor = systemActor('test'), now, user } = {}) =>
      createContext({ payload: started(), actor, requestId: 'test-request', now, user: user as never }),
  }
}
