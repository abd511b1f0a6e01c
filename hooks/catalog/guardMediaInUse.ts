import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses to delete a picture that a tour shows. */
export const guardMediaInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await rowOf<{ title: string | null }>(
    req,
    sql`SELECT coalesce(l.title, t.public_id) AS title FROM tours t LEFT JOIN tours_locales l ON l._parent_id = t.id AND l._locale = 'en'
        WHERE t.image_id = ${id} OR t.fallback_image_id = ${id}
          OR EXISTS (SELECT 1 FROM tours_days d WHERE d._parent_id = t.id AND d.picture_id = ${id})
          OR EXISTS (SELECT 1 FROM tours_rels r WHERE r.parent_id = t.id AND r.media_id = ${id})
        LIMIT 1`,
  )
  if (used)
    throw new APIError(
      `“${used.title ?? 'A tour'}” shows this picture: choose another there first.`,
      409,
      { code: 'in-use' },
      true,
    )
}
