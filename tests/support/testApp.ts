import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll } from '@jest/globals'
import { databaseOf } from '@/src/platform/database/session'
import type { overrideSettings } from '@/src/platform/env'
import { type TestPayload, withTestPayload } from '@/tests/support/testPayload'

export type TestApp = TestPayload & {
  readonly url: string
  fetch: (path: string, init?: RequestInit) => Promise<Response>
}

/** Gives the suite that calls it the real Express app on an ephemeral port, over a database of its own; no panel. */
export const withTestApp = (settings: Parameters<typeof overrideSettings>[0] = {}): TestApp => {
  const base = withTestPayload(settings)
  let server: Server | undefined
  let url = ''
  beforeAll(async () => {
    const { endpoints } = await import('@/endpoints/registry')
    const { createApp } = await import('@/src/platform/http/createApp')
    const { countOnPool } = await import('@/src/platform/rateLimit/consume')
    countOnPool(databaseOf(base.payload).pool)
    server = createServer(createApp({ payload: base.payload, config: Promise.resolve(base.payload.config), endpoints }))
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }, 60_000)
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  })
  return {
    get payload() {
      return base.payload
    },
    get databaseUrl() {
      return base.databaseUrl
    },
    get url() {
      return url
    },
    context: base.context,
    fetch: (path, init) => fetch(`${url}${path}`, init),
  }
}
