import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockFeedState } from './lockFeedState'

/** Lets the website show the newest state again; throws `feed-is-not-held`. */
export const releaseFeed = (ctx: Context): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const { heldVersion } = await lockFeedState(tx)
    if (heldVersion === null) throw new DomainError('feed-is-not-held', 'The feed shows the newest state already.')
    await rowsOf(tx, sql`UPDATE feed_state SET held_version = NULL, held_at = NULL, held_by = NULL, reason = NULL`)
    const newest = await rowOf<{ number: number }>(tx, sql`SELECT max(number)::float8 AS number FROM feed_versions`)
    const version = newest?.number ?? heldVersion
    await audit(tx.req, {
      action: 'feed.released',
      entity: 'feed',
      entityId: String(version),
      before: { heldVersion },
      after: { heldVersion: null },
    })
    await emit(tx.req, { type: 'feed.changed', data: { version, why: 'released' } })
    return { version }
  })
