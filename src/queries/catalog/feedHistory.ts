import { type FeedTourChange, feedChanges } from '@/src/domain/catalog/feedChanges'
import { type HasSession, rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { catalogState } from './catalogState'
import { contentsOf } from './feedContents'
import { feedTours } from './feedTours'
import { feedVersion } from './feedVersion'
import { liveCatalog } from './liveCatalog'

export type FeedVersionRow = {
  number: number
  at: string
  sha256: string
  tours: number
  bytes: number
  by: string
  changes: FeedTourChange[]
}

export type FeedHold = { version: number; at: string; by: string; reason: string }

export type FeedPush = {
  target: string
  sha256: string | null
  version: number | null
  pushedAt: string | null
  failedAt: string | null
  error: string | null
}

const columns = sql`number::float8 AS number, to_json(at) #>> '{}' AS at, sha256, tours, bytes, actor->>'name' AS by, changes`

/** Lists versions of the feed, the newest first, before one where asked. */
export const feedVersions = (
  at: HasSession,
  { before = null, limit }: { before?: number | null; limit: number },
): Promise<FeedVersionRow[]> =>
  rowsOf<FeedVersionRow>(
    at,
    sql`SELECT ${columns} FROM feed_versions WHERE (${before}::bigint IS NULL OR feed_versions.number < ${before}::bigint)
        ORDER BY feed_versions.number DESC LIMIT ${limit}`,
  )

/** Tells whether the feed is held, and what was pushed where. */
export const feedStanding = async (at: HasSession): Promise<{ hold: FeedHold | null; pushes: FeedPush[] }> => {
  const row = await rowOf<{ hold: FeedHold | null; pushes: FeedPush[] }>(
    at,
    sql`SELECT (SELECT json_build_object('version', held_version, 'at', held_at, 'by', held_by, 'reason', reason)
            FROM feed_state WHERE held_version IS NOT NULL) AS hold,
          coalesce((SELECT json_agg(json_build_object('target', target, 'sha256', sha256, 'version', version, 'pushedAt', pushed_at,
            'failedAt', failed_at, 'error', error) ORDER BY target) FROM feed_pushes), '[]') AS pushes`,
  )
  return { hold: row?.hold ?? null, pushes: row?.pushes ?? [] }
}

const shownTours = async (at: HasSession, { number, now }: { number: number | null; now: Date }) => {
  if (number === null) {
    const live = await liveCatalog(at, { state: await catalogState(at), now })
    return feedTours(contentsOf(live).values())
  }
  const version = await feedVersion(at, number)
  return version ? feedTours(version.contents.values()) : null
}

/** Tells what visitors would see change if the feed were held at a version, or released where it is null; null for no such version. */
export const feedPreview = async (
  at: HasSession,
  { to, now }: { to: number | null; now: Date },
): Promise<FeedTourChange[] | null> => {
  const { heldVersion } = await catalogState(at)
  const before = await shownTours(at, { number: heldVersion, now })
  const after = await shownTours(at, { number: to, now })
  return before && after && feedChanges(before, after)
}
