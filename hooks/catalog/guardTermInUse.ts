import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

const usedBy = {
  destinations: (id: string) =>
    sql`SELECT (SELECT count(*) FROM tours WHERE destination_id = ${id})::int AS tours,
          (SELECT count(*) FROM places WHERE destination_id = ${id})::int AS places`,
  'travel-styles': (id: string) =>
    sql`SELECT count(DISTINCT parent_id)::int AS tours, 0 AS places FROM tours_rels WHERE travel_styles_id = ${id}`,
}

/** Refuses to delete a destination or style that tours are filed under. */
export const guardTermInUse =
  (collection: keyof typeof usedBy): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const row = await rowOf<{ tours: number; places: number }>(req, usedBy[collection](String(id)))
    if (row && row.tours > 0)
      throw new APIError(`${row.tours} tours are filed under it.`, 409, { code: 'in-use' }, true)
    if (row && row.places > 0) throw new APIError(`${row.places} places lie in it.`, 409, { code: 'in-use' }, true)
  }
