import type { Boost } from '@/src/domain/catalog/boosts'
import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

/** What decides which tours are shown and in which order, beside the tours themselves. */
export type CatalogState = {
  /** The team's zone, at whose midnight boosts begin and end. */
  zone: string
  boosts: Boost[]
  /** The feed version that is shown instead of the present catalog. */
  heldVersion: number | null
  /** Public ids of retired tours, each with the one visitors are sent on to. */
  retired: Record<string, string | null>
}

/** Reads it in one statement. */
export const catalogState = async (at: HasSession): Promise<CatalogState> => {
  const row = await rowOf<CatalogState>(
    at,
    sql`SELECT coalesce((SELECT zone FROM company_settings LIMIT 1), 'Asia/Ho_Chi_Minh') AS zone,
          coalesce((SELECT json_agg(json_build_object('tourId', b.tour_id, 'destinationId', b.destination_id, 'amount', b.amount::float8,
              'firstDay', b.first_day, 'lastDay', b.last_day)) FROM tour_boosts b), '[]') AS boosts,
          (SELECT held_version::float8 FROM feed_state) AS "heldVersion",
          coalesce((SELECT json_object_agg(t.public_id, other.public_id) FROM tours t LEFT JOIN tours other ON other.id = t.redirect_to_id
            WHERE t.offer = 'retired' AND t.public_id IS NOT NULL AND t.first_published_at IS NOT NULL), '{}') AS retired`,
  )
  if (!row) throw new Error('The state of the catalog could not be read.')
  return row
}
