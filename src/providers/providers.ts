import path from 'node:path'
import { type Env, env } from '@/src/platform/env'
import { captchaFromEnv } from './captcha/captchaFromEnv'
import type { CaptchaVerifier } from './captcha/captchaVerifier'
import { emailFromEnv } from './email/emailFromEnv'
import type { EmailProvider } from './email/emailProvider'
import { fxFromEnv } from './fx/fxFromEnv'
import type { FxProvider } from './fx/fxProvider'
import { messagingFromEnv } from './messaging/messagingFromEnv'
import type { MessagingProvider } from './messaging/messagingProvider'
import type { PaymentProvider } from './payments/paymentProvider'
import { paymentsFromEnv } from './payments/paymentsFromEnv'
import { createChromiumPdf } from './pdf/chromiumPdf'
import type { PdfRenderer } from './pdf/pdfRenderer'
import { feedStoresFromEnv } from './storage/feedStoresFromEnv'
import type { FileStore } from './storage/fileStore'
import type { WebhookSender } from './webhooks/webhookSender'
import { webhooksFromEnv } from './webhooks/webhooksFromEnv'

export type Providers = {
  payments: PaymentProvider
  email: EmailProvider
  messaging: MessagingProvider
  /** Null where no CAPTCHA is asked for. */
  captcha: CaptchaVerifier | null
  pdf: PdfRenderer
  webhooks: WebhookSender
  fx: FxProvider
  /** Where the feed's file is pushed. */
  feedStores: FileStore[]
}

const compose = (settings: Env): Providers => ({
  payments: paymentsFromEnv(settings),
  email: emailFromEnv(settings),
  messaging: messagingFromEnv(settings),
  captcha: captchaFromEnv(settings),
  pdf: createChromiumPdf({ cacheDir: path.join(settings.dataDir, 'cache'), chromiumPath: settings.CHROMIUM_PATH }),
  webhooks: webhooksFromEnv(settings),
  fx: fxFromEnv(settings),
  feedStores: feedStoresFromEnv(settings),
})

let composed: { settings: Env; providers: Providers } | undefined

/** The outside world as the settings say: the real provider where its key is set, else its sandbox; made once. */
export const providers = (): Providers => {
  const settings = env()
  if (composed?.settings !== settings) composed = { settings, providers: compose(settings) }
  return composed.providers
}

/** Ends what the providers keep running: the browser. */
export const stopProviders = async (): Promise<void> => {
  await composed?.providers.pdf.stop()
  composed = undefined
}
