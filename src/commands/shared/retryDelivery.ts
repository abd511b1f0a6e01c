import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

type Delivery = { id: string; consumer: string; status: string; attempts: number; last_error: string | null }

/** Has a dead delivery tried again from its first attempt on; throws `delivery-not-dead` for one that still lives. */
export const retryDelivery = (ctx: Context, { id }: { id: string }): Promise<{ id: string; status: 'queued' }> =>
  inTransaction(ctx, async (tx) => {
    const delivery = await lockRow<Delivery>(tx, { table: 'event_deliveries', id })
    if (delivery.status !== 'dead') throw new DomainError('delivery-not-dead', 'Only a dead letter can be tried again.')

    await rowsOf(
      tx,
      sql`UPDATE event_deliveries SET status = 'queued', attempts = 0, enqueued_at = NULL, finished_at = NULL,
                 next_attempt_at = clock_timestamp() WHERE id = ${id}`,
    )
    await audit(tx.req, {
      action: 'delivery.retried',
      entity: 'event-deliveries',
      entityId: id,
      before: { status: 'dead', consumer: delivery.consumer, attempts: delivery.attempts, error: delivery.last_error },
      after: { status: 'queued', attempts: 0 },
    })
    // The relay listens on this channel and would otherwise find it with its next poll.
    await rowsOf(tx, sql`SELECT pg_notify('domain_events', '')`)
    return { id, status: 'queued' }
  })
