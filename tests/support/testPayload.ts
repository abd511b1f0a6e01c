import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import { type Actor, systemActor } from '@/src/platform/actor'
import { type Context, createContext } from '@/src/platform/context'
import { overrideSettings } from '@/src/platform/env'
import { makeTestFiles, removeTestFiles, testFiles } from '@/tests/support/testFiles'
import { type OpenedPayload, openPayload, workerPayload } from '@/tests/support/workerPayload'

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

/** What the configuration itself reads: a suite that sets one of these has a Payload of its own. */
const readByConfiguration =
  /^(DATABASE_|S3_|DATA_DIR|MEDIA_DIR|PUBLIC_URL|PORT|PAYLOAD_SECRET|LOG_LEVEL|ROLE|EMAIL_FROM|STAFF_IDLE)/

type Settings = Parameters<typeof overrideSettings>[0]

/**
 * Gives the suite that calls it Payload on a migrated database with nothing of another suite in it: the worker's, or one of
 * its own where it asks for that or sets what the configuration reads.
 */
export const withTestPayload = (
  settings: Settings = {},
  { hasItsOwn = Object.keys(settings).some((name) => readByConfiguration.test(name)) } = {},
): TestPayload => {
  let opened: OpenedPayload | undefined
  const started = (): OpenedPayload => {
    if (!opened) throw new Error('Payload exists only once the tests run.')
    return opened
  }
  beforeAll(async () => {
    await makeTestFiles()
    const common = { ...testSettings, ...testFiles }
    opened = hasItsOwn ? await openPayload({ ...common, ...settings }) : await workerPayload(common)
    overrideSettings({ ...common, DATABASE_URL: opened.databaseUrl, ...settings })
  }, 60_000)
  afterAll(async () => {
    await (hasItsOwn ? started().close() : started().leave())
    overrideSettings({})
    await removeTestFiles()
  })
  return {
    get payload() {
      return started().payload
    },
    get databaseUrl() {
      return started().databaseUrl
    },
    context: ({ actor = systemActor('test'), now, user } = {}) =>
      createContext({ payload: started().payload, actor, requestId: 'test-request', now, user: user as never }),
  }
}
