import {
  type WebhookSubscriptionStatus,
  webhookSubscriptionMachine,
} from '@/src/domain/integration/webhookSubscriptionMachine'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockSubscription } from './lockSubscription'

type MoveWebhookSubscription = { id: string; to: WebhookSubscriptionStatus; reason?: string }

// What is held back has no time: the list of what is due stays as short as what really is.
const holdOrRelease = (tx: Tx, { id, to }: MoveWebhookSubscription) =>
  rowsOf(
    tx,
    to === 'active'
      ? sql`UPDATE webhook_deliveries SET next_attempt_at = clock_timestamp()
            WHERE subscription_id = ${id} AND state = 'waiting' AND next_attempt_at = 'infinity'`
      : sql`UPDATE webhook_deliveries SET next_attempt_at = 'infinity' WHERE subscription_id = ${id} AND state = 'waiting'`,
  )

/**
 * Pauses, resumes or disables a subscription: what waits is held until it is active again, and while it is disabled no
 * further event is kept for it. Throws `not-found` and `illegal-transition`.
 */
export const moveWebhookSubscription = (ctx: Context, asked: MoveWebhookSubscription): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { id, to, reason } = asked
    const { status: from } = await lockSubscription(tx, id)
    assertTransition(webhookSubscriptionMachine, { from, to })
    await rowsOf(
      tx,
      sql`UPDATE webhook_subscriptions SET status = ${to}, disabled_reason = ${to === 'disabled' ? (reason ?? null) : null},
                 failing_since = CASE WHEN ${to === 'active'} THEN NULL ELSE failing_since END, updated_at = ${tx.now.toISOString()}
          WHERE id = ${id}`,
    )
    await holdOrRelease(tx, asked)
    await audit(tx.req, {
      action: `webhook-subscription.${to}`,
      entity: 'webhook-subscriptions',
      entityId: id,
      before: { status: from },
      after: { status: to },
      reason,
    })
  })
