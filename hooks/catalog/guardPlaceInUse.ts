import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

const refuse = (message: string): never => {
  throw new APIError(message, 409, { code: 'in-use' }, true)
}

/** Refuses to delete a place that a tour or its newest draft leads to, or that a markup rule is for. */
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
  if (used) refuse(`“${used.title ?? 'A tour'}” leads to this place: choose another there first.`)
  const rule = await rowOf<{ name: string }>(
    req,
    sql`SELECT name FROM markup_rules WHERE place_id = ${id} OR place_from_id = ${id} LIMIT 1`,
  )
  if (rule) refuse(`The markup rule “${rule.name}” is for this place: choose another there first.`)
}
