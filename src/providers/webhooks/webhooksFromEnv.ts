import type { Env } from '@/src/platform/env'
import { httpWebhookSender } from './httpWebhookSender'
import type { WebhookSender } from './webhookSender'

/** The sender the settings ask for: strict in production, and private hosts only where they are named. */
export const webhooksFromEnv = ({ isProduction, WEBHOOKS_ALLOW_PRIVATE }: Env): WebhookSender =>
  httpWebhookSender({ rule: { isStrict: isProduction, allowedPrivate: WEBHOOKS_ALLOW_PRIVATE } })
