import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Express } from 'express'
import { env, overrideSettings, provideSettings } from '@/src/platform/env'
import { sandboxPaymentsKey } from '@/src/providers/payments/paymentsFromEnv'
import { startPaymentsSandbox } from '@/src/providers/payments/sandbox/startPaymentsSandbox'

export type SandboxParts = {
  /** Puts the sandbox's payment pages on our own origin. */
  mount: (app: Express) => void
  /** Says where this process listens, so that webhooks reach it. */
  listeningOn: (port: number) => void
  stop: () => Promise<void>
}

const pagesPath = '/sandbox/stripe'

/**
 * Starts the payments sandbox that stands in for Stripe while no key is set: its API on the port after ours, loopback only,
 * its payment pages on our own origin; null where Stripe itself, or a sandbox elsewhere, is set up.
 */
export const startSandbox = async ({ port }: { port: number }): Promise<SandboxParts | null> => {
  const { STRIPE_SECRET_KEY, STRIPE_API_URL, publicUrl, dataDir } = env()
  if (STRIPE_SECRET_KEY || STRIPE_API_URL) return null
  provideSettings({ STRIPE_WEBHOOK_SECRET: randomBytes(32).toString('hex') })
  const sandbox = await startPaymentsSandbox({
    port: port === 0 ? 0 : port + 1,
    dataDir: path.join(dataDir, 'sandbox'),
    webhookSecret: env().STRIPE_WEBHOOK_SECRET ?? '',
    publicBaseUrl: `${publicUrl}${pagesPath}`,
    apiKey: sandboxPaymentsKey,
  })
  overrideSettings({ STRIPE_API_URL: sandbox.url })
  return {
    mount: (app) => void app.use(pagesPath, sandbox.requestListener),
    listeningOn: (bound) => sandbox.controls.setUrl(`http://127.0.0.1:${bound}/webhooks/stripe`),
    stop: async () => {
      await sandbox.stop()
      overrideSettings({ STRIPE_API_URL: '' })
    },
  }
}
