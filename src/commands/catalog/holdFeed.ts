import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockFeedState } from './lockFeedState'

/**
 * Rolls the whole feed back to a version, or forward to a later one: list, tours and file show that version until the
 * feed is released, whatever staff publish meanwhile. Throws `not-found`, `feed-is-held` where it is held there already.
 */
export const holdFeed = (ctx: Context, { version, reason }: { version: number; reason: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { heldVersion } = await lockFeedState(tx)
    if (heldVersion === version)
      throw new DomainError('feed-is-held', `The feed is held at version ${version} already.`)
    if (!(await rowOf(tx, sql`SELECT 1 FROM feed_versions WHERE number = ${version}`)))
      throw new DomainError('not-found', 'There is no such version.')
    await rowsOf(
      tx,
      sql`UPDATE feed_state SET held_version = ${version}, held_at = ${tx.now.toISOString()}, held_by = ${tx.actor.name}, reason = ${reason}`,
    )
    await audit(tx.req, {
      action: 'feed.held',
      entity: 'feed',
      entityId: String(version),
      before: { heldVersion },
      after: { heldVersion: version },
      reason,
    })
    await emit(tx.req, { type: 'feed.changed', data: { version, why: 'held' } })
  })
