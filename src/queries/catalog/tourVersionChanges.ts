import type { PayloadRequest, Where } from 'payload'
import { validate as isUuid } from 'uuid'
import { type TourChange, tourChanges } from '@/src/domain/catalog/tourChanges'
import { type TextPair, textPairs } from '@/src/domain/catalog/tourTextChanges'
import { type VariantChange, type VariantRecord, variantChanges } from '@/src/domain/catalog/variantChanges'
import { rowsOf, sql } from '@/src/platform/database/session'
import { namesIn, readTourVersions, type TourVersion } from './tourVersions'

export type TourComparison = {
  from: TourVersion
  to: TourVersion
  changes: TourChange[]
  texts: TextPair[]
  /** Variants are kept apart from a tour's versions, but for their prices: what became of them between the two. */
  variants: VariantChange[]
}

const variantsMax = 100

const variantsBetween = async (req: PayloadRequest, tourId: string, times: [string, string]) => {
  const [from, to] = times.toSorted()
  return rowsOf<VariantRecord>(
    req,
    // One that was deleted is known by what the audit trail kept of it.
    sql`WITH own AS (
          SELECT DISTINCT ON (entity_id) entity_id, coalesce(after, before)->>'name' AS name FROM audit_events
          WHERE entity = 'tour-variants' AND ${tourId} IN (coalesce(after, before)->>'tour', coalesce(after, before)->'tour'->>'id')
          ORDER BY entity_id, coalesce(after, before)->>'name' IS NULL, at DESC)
        SELECT a.action, coalesce(l.name, own.name, 'without a name') AS name, a.actor_name AS by, to_json(a.at) #>> '{}' AS at, a.before, a.after
        FROM audit_events a LEFT JOIN own ON own.entity_id = a.entity_id LEFT JOIN tour_variants v ON v.id::text = a.entity_id
        LEFT JOIN tour_variants_locales l ON l._parent_id = v.id AND l._locale = 'en'
        WHERE a.entity = 'tour-variants' AND a.at > ${from} AND a.at <= ${to} AND (own.entity_id IS NOT NULL OR v.tour_id::text = ${tourId})
        ORDER BY a.at LIMIT ${variantsMax}`,
  )
}

/** Compares a version of a tour with another, the newest unless one is named; null where the tour has no such version. */
export const tourVersionChanges = async (
  req: PayloadRequest,
  { tourId, from, to = null }: { tourId: string; from: string; to?: string | null },
): Promise<TourComparison | null> => {
  if (!isUuid(from) || (to !== null && !isUuid(to))) return null
  const other: Where = to === null ? { latest: { equals: true } } : { id: { equals: to } }
  const versions = await readTourVersions(req, {
    tourId,
    where: { or: [{ id: { equals: from } }, other] },
    limit: 2,
  })
  const before = versions.find(({ id }) => id === from)
  const after = versions.find(({ id, isNewest }) => (to === null ? isNewest : id === to))
  if (!before || !after) return null
  const name = await namesIn(req, versions)
  return {
    from: before,
    to: after,
    changes: tourChanges(before.tour, after.tour, name),
    texts: textPairs(before.tour, after.tour),
    variants: variantChanges(await variantsBetween(req, tourId, [before.at, after.at])),
  }
}
