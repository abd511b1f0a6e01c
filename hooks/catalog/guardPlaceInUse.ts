import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses to delete a place that a tour or its newest draft leads to. */
export const guardPlaceInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await rowOf<{ title: string | null }>(
    req,
    sql`SELECT coalesce(l.title, t.public_id) AS title FROM tours t LEFT JOIN tours_locales l ON l._parent_id = t.id AND l._locale = 'en'
        WHERE EXISTS (SELECT 1 FROM tours_days d WHERE d._parent_id = t.id AND d.overnight_place_id = ${id})
          OR EXISTS (SELECT 1 FROM tours_rels r WHERE r.parent_id = t.id AND r.places_id = ${id})
          OR EXISTS (SELECT 1 FROM _tours_v v WHERE v.parent_id = t.id AND v.latest AND (
                EXISTS (SELECT 1 FROM _tours_v_version_days d WHERE d._parent_id = v.id AND d.overnight_place_id = ${id})
                OR EXISTS (SELECT 1 FROM _tours_v_rels r WHERE r.parent_id = v.id AND r.places_id = ${id})))
        LIMIT 1`,
  )
  if (used)
    throw new APIError(
      `“${used.title ?? 'A tour'}” leads to this place: choose another there first.`,
      409,
      { code: 'in-use' },
      true,
    )
}
