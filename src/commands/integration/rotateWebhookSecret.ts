import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { webhookSecret } from '@/src/platform/webhooks/webhookSecret'
import { lockSubscription } from './lockSubscription'

const graceMs = 24 * 60 * 60 * 1_000

/**
 * Gives a subscription a new secret, shown this once; the one before it signs beside it for another day, or not at all
 * where it has leaked. Throws `not-found`.
 */
export const rotateWebhookSecret = (
  ctx: Context,
  { id, isLeaked = false }: { id: string; isLeaked?: boolean },
): Promise<{ secret: string; previousUntil: Date | null }> =>
  inTransaction(ctx, async (tx) => {
    const subscription = await lockSubscription(tx, id)
    const generation = Number(subscription.secret_generation) + 1
    const previousUntil = isLeaked ? null : new Date(tx.now.getTime() + graceMs)
    await rowsOf(
      tx,
      sql`UPDATE webhook_subscriptions SET secret_generation = ${generation},
                 previous_secret_until = ${previousUntil?.toISOString() ?? null}, updated_at = ${tx.now.toISOString()}
          WHERE id = ${id}`,
    )
    await audit(tx.req, {
      action: 'webhook-subscription.secret_rotated',
      entity: 'webhook-subscriptions',
      entityId: id,
      before: { generation: generation - 1 },
      after: { generation, previousUntil: previousUntil?.toISOString() ?? null },
    })
    return { secret: webhookSecret({ id, generation }), previousUntil }
  })
