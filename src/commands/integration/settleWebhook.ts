import { decideWebhook, type WebhookAttempt, type WebhookDecision } from '@/src/domain/integration/decideWebhook'
import { shortenText } from '@/src/domain/shared/shortenText'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockSubscription } from './lockSubscription'
import { moveWebhookSubscription } from './moveWebhookSubscription'

const bodyMax = 1_000
const historyMax = 25

type SettleWebhook = {
  deliveryId: string
  subscriptionId: string
  /** The number of the attempt this is the end of; a later attempt's row is left alone. */
  attempts: number
  attempt: WebhookAttempt & { body?: string; durationMs: number }
}

const record = (tx: Tx, { deliveryId, attempts, attempt }: SettleWebhook, decision: WebhookDecision) => {
  const status = attempt.kind === 'answered' ? attempt.status : null
  const entry = { at: tx.now.toISOString(), status, ms: attempt.durationMs, error: decision.error }
  const isSettled = decision.state !== 'waiting'
  return rowOf(
    tx,
    sql`UPDATE webhook_deliveries SET state = ${decision.state}, error = ${decision.error}, response_status = ${status},
               response_body = ${attempt.body === undefined ? null : shortenText(attempt.body.replaceAll('\0', '�'), bodyMax)},
               duration_ms = ${attempt.durationMs}, settled_at = ${isSettled ? tx.now.toISOString() : null},
               next_attempt_at = ${decision.nextAttemptAt?.toISOString() ?? tx.now.toISOString()},
               history = CASE WHEN jsonb_array_length(history) >= ${historyMax} THEN history - 0 ELSE history END || ${JSON.stringify([entry])}::jsonb
        WHERE id = ${deliveryId} AND state = 'waiting' AND attempts = ${attempts} RETURNING id`,
  )
}

const noteSuccess = (tx: Tx, { subscriptionId }: SettleWebhook) =>
  // Not at every delivery: a minute is exact enough, and spares the row everybody shares.
  rowsOf(
    tx,
    sql`UPDATE webhook_subscriptions SET failing_since = NULL, last_succeeded_at = ${tx.now.toISOString()}, last_attempt_at = ${tx.now.toISOString()}
        WHERE id = ${subscriptionId}
          AND (failing_since IS NOT NULL OR last_succeeded_at IS NULL OR last_succeeded_at < ${tx.now.toISOString()}::timestamptz - interval '1 minute')`,
  )

const noteFailure = (tx: Tx, { subscriptionId }: SettleWebhook) =>
  rowsOf(
    tx,
    sql`UPDATE webhook_subscriptions SET failing_since = coalesce(failing_since, ${tx.now.toISOString()}), last_attempt_at = ${tx.now.toISOString()}
        WHERE id = ${subscriptionId}`,
  )

/**
 * Settles one attempt: delivered, another one later, or dead; an address that is gone or has failed for days is disabled
 * and a manager told. An attempt that took so long that another began changes nothing.
 */
export const settleWebhook = (ctx: Context, settled: SettleWebhook): Promise<WebhookDecision['state']> =>
  inTransaction(ctx, async (tx) => {
    const { subscriptionId: id, attempt, attempts } = settled
    const subscription = await lockSubscription(tx, id)
    const failingSince = subscription.failing_since ? new Date(subscription.failing_since) : null
    const decision = decideWebhook(attempt, { attempts, failingSince, now: tx.now })
    const own = await record(tx, settled, decision)
    if (!own) return decision.state
    await (decision.state === 'delivered' ? noteSuccess : noteFailure)(tx, settled)
    if (decision.disable && subscription.status === 'active') {
      await moveWebhookSubscription(tx, { id, to: 'disabled', reason: decision.disable })
      await emit(tx.req, { type: 'webhook_subscription.disabled', data: { subscriptionId: id } })
    }
    return decision.state
  })
