import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses to delete a tour that is on the website or still has variants. */
export const guardTourDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const tour = await rowOf<{ published: boolean; variants: number }>(
    req,
    sql`SELECT t._status = 'published' AS published, (SELECT count(*)::int FROM tour_variants v WHERE v.tour_id = t.id) AS variants
        FROM tours t WHERE t.id = ${id}`,
  )
  if (tour?.published)
    throw new APIError('It is on the website: unpublish it first.', 409, { code: 'tour-is-published' }, true)
  if (tour && tour.variants > 0)
    throw new APIError('Delete its variants first.', 409, { code: 'tour-has-variants' }, true)
}
