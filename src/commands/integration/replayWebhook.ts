import { validate as isUuid } from 'uuid'
import type { IntegrationErrorCode } from '@/src/domain/integration/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { assertActive } from './assertActive'
import { lockSubscription } from './lockSubscription'

type Delivery = { state: string; attempts: number; error: string | null }

/**
 * Sends one delivery again from its first attempt on, the same event under the same id; throws `not-found`,
 * `webhook-not-active` and, while its attempts are not over, `webhook-still-waiting`.
 */
export const replayWebhook = (
  ctx: Context,
  { subscriptionId, deliveryId }: { subscriptionId: string; deliveryId: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    assertActive(await lockSubscription(tx, subscriptionId))
    const delivery = isUuid(deliveryId)
      ? await rowOf<Delivery>(
          tx,
          sql`SELECT state, attempts, error FROM webhook_deliveries
              WHERE id = ${deliveryId} AND subscription_id = ${subscriptionId} FOR UPDATE`,
        )
      : undefined
    if (!delivery) throw new DomainError('not-found', 'There is no such record.')
    if (delivery.state === 'waiting')
      throw new DomainError<IntegrationErrorCode>('webhook-still-waiting', 'It is going to be tried anyway.')
    await rowsOf(
      tx,
      sql`UPDATE webhook_deliveries SET state = 'waiting', attempts = 0, next_attempt_at = clock_timestamp(), settled_at = NULL
          WHERE id = ${deliveryId}`,
    )
    await audit(tx.req, {
      action: 'webhook-delivery.replayed',
      entity: 'webhook-subscriptions',
      entityId: subscriptionId,
      before: delivery,
      after: { deliveryId, state: 'waiting' },
    })
  })
