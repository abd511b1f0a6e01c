import { afterAll, beforeAll } from '@jest/globals'
import { overrideSettings } from '@/src/platform/env'
import { sandboxPaymentsKey } from '@/src/providers/payments/paymentsFromEnv'
import { type PaymentsSandbox, startPaymentsSandbox } from '@/src/providers/payments/sandbox/startPaymentsSandbox'
import { testSettings } from '@/tests/support/testPayload'

/** Gives the suite that calls it a payments sandbox of its own; it delivers no webhook until it is told where to. */
export const withPaymentsSandbox = (settings: { clock?: () => Date } = {}) => {
  let sandbox: PaymentsSandbox | undefined
  beforeAll(async () => {
    const webhookSecret = testSettings.STRIPE_WEBHOOK_SECRET
    sandbox = await startPaymentsSandbox({ webhookSecret, apiKey: sandboxPaymentsKey, ...settings })
    overrideSettings({ STRIPE_API_URL: sandbox.url })
  })
  afterAll(() => sandbox?.stop())
  return {
    get controls() {
      if (!sandbox) throw new Error('The sandbox exists only once the tests run.')
      return sandbox.controls
    },
  }
}
