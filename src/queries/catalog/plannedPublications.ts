import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

export type PlannedPublication = {
  id: string
  tourId: string
  title: string
  kind: 'publish' | 'unpublish'
  at: string
  state: 'planned' | 'done' | 'failed' | 'cancelled'
  plannedBy: string
  failure: string | null
}

const plansMax = 500

/** Lists what is, or was, planned between two instants, cancelled things aside. */
export const plannedPublications = (
  at: HasSession,
  { from, to, tourId = null }: { from: Date; to: Date; tourId?: string | null },
): Promise<PlannedPublication[]> =>
  rowsOf<PlannedPublication>(
    at,
    sql`SELECT p.id, p.tour_id AS "tourId", coalesce(l.version_title, t.public_id, 'A tour') AS title, p.kind, to_json(p.at) #>> '{}' AS at, p.state,
          p.planned_by_name AS "plannedBy", p.failure
        FROM planned_publications p JOIN tours t ON t.id = p.tour_id
        LEFT JOIN _tours_v v ON v.parent_id = t.id AND v.latest LEFT JOIN _tours_v_locales l ON l._parent_id = v.id AND l._locale = 'en'
        WHERE p.at >= ${from.toISOString()} AND p.at < ${to.toISOString()} AND p.state <> 'cancelled'
          AND (${tourId}::uuid IS NULL OR p.tour_id = ${tourId}::uuid)
        ORDER BY p.at, p.id LIMIT ${plansMax}`,
  )

/** Lists what is due, the oldest first. */
export const duePlans = (at: HasSession, { now, limit }: { now: Date; limit: number }): Promise<{ id: string }[]> =>
  rowsOf<{ id: string }>(
    at,
    sql`SELECT id FROM planned_publications WHERE state = 'planned' AND at <= ${now.toISOString()} ORDER BY at, id LIMIT ${limit}`,
  )
