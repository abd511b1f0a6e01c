import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

const usedBy = {
  destinations: (id: string) =>
    sql`SELECT (SELECT count(*) FROM tours WHERE destination_id = ${id})::int AS tours,
          (SELECT count(*) FROM places WHERE destination_id = ${id})::int AS places,
          (SELECT count(*) FROM markup_rules WHERE destination_id = ${id})::int AS rules`,
  'travel-styles': (id: string) =>
    sql`SELECT count(DISTINCT parent_id)::int AS tours, 0 AS places, 0 AS rules FROM tours_rels WHERE travel_styles_id = ${id}`,
}

const inUse = (message: string) => new APIError(message, 409, { code: 'in-use' }, true)

/** Refuses to delete a destination or style that tours are filed under, or a destination of places or markup rules. */
export const guardTermInUse =
  (collection: keyof typeof usedBy): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const row = await rowOf<{ tours: number; places: number; rules: number }>(req, usedBy[collection](String(id)))
    if (!row) return
    if (row.tours > 0) throw inUse(`${row.tours} tours are filed under it.`)
    if (row.places > 0) throw inUse(`${row.places} places lie in it.`)
    if (row.rules > 0) throw inUse(`${row.rules} markup rules are for it.`)
  }
