import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { recordFeedAtEnd } from './recordFeedAtEnd'

type SwitchDestination = { destinationId: string; isOffered: boolean; reason: string | null }

/**
 * Takes every tour of a destination off the website, or puts them back, and touches none of them; tells how many.
 * Throws `not-found`, or `illegal-transition` where it is so already.
 */
export const switchDestination = (
  ctx: Context,
  { destinationId, isOffered, reason }: SwitchDestination,
): Promise<{ tours: number }> =>
  inTransaction(ctx, async (tx) => {
    const before = await lockRow<{ is_offered: boolean | null }>(tx, { table: 'destinations', id: destinationId })
    if ((before.is_offered ?? true) === isOffered)
      throw new DomainError('illegal-transition', `It is ${isOffered ? 'on' : 'off'} the website already.`)
    await rowsOf(tx, sql`UPDATE destinations SET is_offered = ${isOffered} WHERE id = ${destinationId}`)
    const affected = await rowOf<{ tours: number }>(
      tx,
      sql`SELECT count(*)::int AS tours FROM tours WHERE destination_id = ${destinationId} AND _status = 'published' AND offer = 'offered'`,
    )
    recordFeedAtEnd(tx)
    const tours = affected?.tours ?? 0
    await audit(tx.req, {
      action: 'destinations.switched',
      entity: 'destinations',
      entityId: destinationId,
      before: { isOffered: !isOffered },
      after: { isOffered, tours },
      reason,
    })
    await emit(tx.req, { type: 'destination.switched', data: { destinationId, isOffered } })
    return { tours }
  })
