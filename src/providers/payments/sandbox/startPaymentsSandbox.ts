import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ApiSettings } from './answerApi'
import { expireDueSessions } from './checkoutSessions'
import { createFaults } from './faults'
import { createSandboxControls, type SandboxControls } from './sandboxControls'
import { type SandboxListener, sandboxRequestListener } from './sandboxRequestListener'
import { createSandboxState } from './sandboxState'
import { createFileSandboxStore, createMemorySandboxStore, type SandboxStore } from './sandboxStore'
import { createWebhookDelivery } from './webhookDelivery'

export type PaymentsSandboxSettings = {
  /** 0 takes a free one. */
  port?: number
  host?: string
  /** Where the state is kept between starts; in memory only when neither this nor `store` is given. */
  dataDir?: string
  store?: SandboxStore
  webhookUrl?: string | null
  webhookSecret: string
  /** Where the customer's browser reaches the hosted pages; the sandbox's own address when absent. */
  publicBaseUrl?: string
  /** The one key the API accepts; any `sk_test_…` when absent. */
  apiKey?: string
  clock?: () => Date
  webhookTimeoutMs?: number
  webhookRetryDelaysMs?: number[]
}

export type PaymentsSandbox = {
  /** The API's address, for the adapter's `apiUrl`. */
  url: string
  /** Serves the hosted pages under a path of the application's own origin. */
  requestListener: SandboxListener
  controls: SandboxControls
  stop(): Promise<void>
}

/** Seconds, then minutes, then hours: three days in all, as Stripe goes on trying. */
const RETRY_DELAYS_MS = [1, 5, 30, 120, 600, 3_600, 14_400, 43_200, 86_400, 86_400].map((seconds) => seconds * 1000)
const EXPIRY_CHECK_MS = 5_000

const storeOf = ({ store, dataDir }: PaymentsSandboxSettings): SandboxStore => {
  if (store) return store
  return dataDir ? createFileSandboxStore(dataDir) : createMemorySandboxStore()
}

/** Starts a server that speaks the part of Stripe's API a Checkout integration uses; state outlives a restart. */
export const startPaymentsSandbox = async (settings: PaymentsSandboxSettings): Promise<PaymentsSandbox> => {
  const { port = 0, host = '127.0.0.1', clock = () => new Date() } = settings
  const state = createSandboxState({ store: storeOf(settings), clock })
  const faults = createFaults()
  const delivery = createWebhookDelivery(state, {
    url: settings.webhookUrl ?? null,
    secret: settings.webhookSecret,
    timeoutMs: settings.webhookTimeoutMs ?? 10_000,
    retryDelaysMs: settings.webhookRetryDelaysMs ?? RETRY_DELAYS_MS,
  })
  const controls = createSandboxControls({ state, delivery, faults })
  const api: ApiSettings = {
    state,
    apiKey: settings.apiKey ?? null,
    publicBaseUrl: settings.publicBaseUrl?.replace(/\/$/, '') ?? '',
  }
  const prefix = api.publicBaseUrl ? new URL(api.publicBaseUrl).pathname.replace(/\/$/, '') : ''
  const parts = { api, faults, controls, prefix }

  const server = createServer(sandboxRequestListener({ ...parts, pagesOnly: false }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const url = `http://${host}:${(server.address() as AddressInfo).port}`
  api.publicBaseUrl ||= url
  const expiry = setInterval(() => expireDueSessions(state), EXPIRY_CHECK_MS)
  expiry.unref()

  return {
    url,
    requestListener: sandboxRequestListener({ ...parts, pagesOnly: true }),
    controls,
    stop: async () => {
      clearInterval(expiry)
      await delivery.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      state.close()
    },
  }
}
