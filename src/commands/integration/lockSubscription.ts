import type { WebhookSubscriptionStatus } from '@/src/domain/integration/webhookSubscriptionMachine'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'

export type SubscriptionRow = {
  id: string
  name: string
  url: string
  event_types: string[]
  status: WebhookSubscriptionStatus
  disabled_reason: string | null
  secret_generation: number | string
  previous_secret_until: string | null
  failing_since: string | null
}

/** Locks a subscription and returns it; throws `not-found`. */
export const lockSubscription = (tx: Tx, id: string): Promise<SubscriptionRow> =>
  lockRow<SubscriptionRow>(tx, { table: 'webhook_subscriptions', id })
