import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { hasFeedPlace } from '@/src/platform/hasFeedPlace'
import { emit } from '@/src/platform/outbox/emit'

/** Has the feed's file pushed again, whatever lies there; throws `feed-is-not-pushed` where there is no version or no place. */
export const askForPush = (ctx: Context): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    if (!hasFeedPlace()) throw new DomainError('feed-is-not-pushed', 'The settings name no place to push the file to.')
    const newest = await rowOf<{ number: number | null }>(
      tx,
      sql`SELECT max(number)::float8 AS number FROM feed_versions`,
    )
    if (!newest?.number) throw new DomainError('feed-is-not-pushed', 'Nothing was published yet.')
    await audit(tx.req, { action: 'feed.push_asked', entity: 'feed', entityId: String(newest.number) })
    await emit(tx.req, { type: 'feed.changed', data: { version: newest.number, why: 'asked' } })
  })
