import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { feedChanges } from '@/src/domain/catalog/feedChanges'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { actorOf } from '@/src/platform/actor'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { catalogAnswers } from '@/src/queries/catalog/catalogAnswers'
import { catalogState } from '@/src/queries/catalog/catalogState'
import {
  contentHash,
  contentsOf,
  type FeedContent,
  type FeedItem,
  keptContents,
} from '@/src/queries/catalog/feedContents'
import { feedTours } from '@/src/queries/catalog/feedTours'
import { liveCatalog } from '@/src/queries/catalog/liveCatalog'

type Latest = { number: number; hash: string; items: FeedItem[] }

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

/** Set by the triggers on the catalog's tables for the rest of the transaction. */
const isTouched = async (req: PayloadRequest): Promise<boolean> => {
  const row = await rowOf<{ touched: string | null }>(
    req,
    sql`SELECT current_setting('chapter2.catalog_changed', true) AS touched`,
  )
  return row?.touched === 'yes'
}

const latestOf = (req: PayloadRequest) =>
  rowOf<Latest>(
    req,
    sql`SELECT number::float8 AS number, hash, items FROM feed_versions ORDER BY feed_versions.number DESC LIMIT 1`,
  )

const changesBetween = async (req: PayloadRequest, latest: Latest | undefined, after: Map<string, FeedContent>) => {
  const hashes = new Map([...after].map(([tour, content]) => [tour, contentHash(content)]))
  const stale = (latest?.items ?? []).filter(({ tour, hash }) => hashes.get(tour) !== hash)
  const kept = await keptContents(
    req,
    stale.map(({ hash }) => hash),
  )
  const fresh = [...after].filter(
    ([tour]) => !latest?.items.some((item) => item.tour === tour && item.hash === hashes.get(tour)),
  )
  return {
    items: [...hashes].map(([tour, hash]): FeedItem => ({ tour, hash })).toSorted((a, b) => (a.tour < b.tour ? -1 : 1)),
    fresh: fresh.map(([, content]) => content),
    changes: feedChanges(feedTours(kept.values()), feedTours(fresh.map(([, content]) => content))),
  }
}

const keep = async (req: PayloadRequest, contents: readonly FeedContent[]): Promise<void> => {
  for (const content of contents)
    await rowsOf(
      req,
      sql`INSERT INTO feed_contents (hash, content) VALUES (${contentHash(content)}, ${JSON.stringify(content)}::jsonb) ON CONFLICT DO NOTHING`,
    )
}

/**
 * Writes the feed's next version in the request's transaction, if what the website would show differs from the newest
 * one, and returns its number; null where nothing differs. Writers queue behind one lock until they commit, so each
 * version is exactly what one of them left behind. `isCalled` looks even where no table was touched: days pass.
 */
export const recordFeedVersion = async (
  req: PayloadRequest,
  { now = new Date(), isCalled = false }: { now?: Date; isCalled?: boolean } = {},
): Promise<number | null> => {
  if (!isCalled && !(await isTouched(req))) return null
  await rowsOf(req, sql`SELECT pg_advisory_xact_lock(hashtextextended('catalog:feed', 0))`)
  const live = await liveCatalog(req, { state: await catalogState(req), now })
  const latest = await latestOf(req)
  const { items, fresh, changes } = await changesBetween(req, latest, contentsOf(live))
  const body = catalogAnswers(live.rows, live.pictures).portableFeed()
  const bytesHash = sha256(body)
  const hash = sha256(canonicalJson({ bytesHash, items }))
  await rowsOf(req, sql`SELECT set_config('chapter2.catalog_changed', '', true)`)
  if (latest ? latest.hash === hash : items.length === 0) return null
  await keep(req, fresh)
  const number = (latest?.number ?? 0) + 1
  await rowsOf(
    req,
    sql`INSERT INTO feed_versions (number, at, sha256, hash, tours, bytes, actor, changes, items, request_id)
        VALUES (${number}, ${now.toISOString()}, ${bytesHash}, ${hash}, ${items.length}, ${body.length}, ${JSON.stringify(actorOf(req))}::jsonb,
                ${JSON.stringify(changes)}::jsonb, ${JSON.stringify(items)}::jsonb, ${String(req.context?.requestId ?? 'none')})`,
  )
  for (const { tourId, publicId } of changes.filter(({ kind }) => kind === 'removed'))
    await emit(req, { type: 'tour.unpublished', data: { tourId, publicId } })
  await emit(req, { type: 'feed.changed', data: { version: number, why: 'recorded' } })
  return number
}
