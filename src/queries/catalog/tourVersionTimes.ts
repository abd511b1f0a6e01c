import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'
import { tourVersionsMax } from './tourVersions'

export type TourVersionTime = { id: string; at: string; status: 'draft' | 'published'; isNewest: boolean }

/** Lists when the versions of a tour were saved, the newest first. */
export const tourVersionTimes = (at: HasSession, tourId: string): Promise<TourVersionTime[]> =>
  rowsOf<TourVersionTime>(
    at,
    sql`SELECT id, to_json(version_updated_at) #>> '{}' AS at, version__status AS status, coalesce(latest, false) AS "isNewest"
        FROM _tours_v WHERE parent_id = ${tourId} ORDER BY updated_at DESC LIMIT ${tourVersionsMax}`,
  )
