import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

export type TourShowing = { id: string; title: string; isPublished: boolean }
export type TermShowing = { collection: 'destinations' | 'travel-styles' | 'components'; id: string; name: string }

/** Where a picture of the library is shown; quotes are counted only, since they are not everybody's to see. */
export type PictureUses = {
  tours: TourShowing[]
  terms: TermShowing[]
  /** Versions that a customer was sent, whatever became of them. */
  sentQuotes: number
  draftQuotes: number
}

/** Finds out who shows a picture: tours as published and in their newest draft, destinations, styles, components, and quotes. */
export const pictureUses = async (at: HasSession, id: string): Promise<PictureUses> => {
  const uses = await rowOf<PictureUses>(
    at,
    sql`WITH showing AS (
          SELECT id FROM tours WHERE image_id = ${id} OR fallback_image_id = ${id}
          UNION SELECT _parent_id FROM tours_days WHERE picture_id = ${id}
          UNION SELECT parent_id FROM tours_rels WHERE media_id = ${id}
          UNION SELECT v.parent_id FROM _tours_v v WHERE v.latest AND v.parent_id IS NOT NULL AND (
            v.version_image_id = ${id} OR v.version_fallback_image_id = ${id}
            OR EXISTS (SELECT 1 FROM _tours_v_version_days d WHERE d._parent_id = v.id AND d.picture_id = ${id})
            OR EXISTS (SELECT 1 FROM _tours_v_rels r WHERE r.parent_id = v.id AND r.media_id = ${id}))),
        quoted AS (
          SELECT status FROM quote_versions q WHERE q.cover_id = ${id}
            OR EXISTS (SELECT 1 FROM quote_versions_days d WHERE d._parent_id = q.id AND d.picture_id = ${id}))
        SELECT
          coalesce((SELECT json_agg(json_build_object('id', t.id, 'title', coalesce(l.title, t.public_id, 'A tour without a title'),
              'isPublished', t._status = 'published') ORDER BY t._status = 'published' DESC, l.title, t.id)
            FROM tours t LEFT JOIN tours_locales l ON l._parent_id = t.id AND l._locale = 'en' WHERE t.id IN (SELECT id FROM showing)), '[]') AS tours,
          coalesce((SELECT json_agg(term ORDER BY term ->> 'name') FROM (
              SELECT json_build_object('collection', 'destinations', 'id', id, 'name', name) AS term FROM destinations WHERE picture_id = ${id}
              UNION ALL SELECT json_build_object('collection', 'travel-styles', 'id', id, 'name', name) FROM travel_styles WHERE picture_id = ${id}
              UNION ALL SELECT json_build_object('collection', 'components', 'id', c.id, 'name', c.name) FROM components c
                JOIN components_rels r ON r.parent_id = c.id AND r.path = 'pictures' WHERE r.media_id = ${id}) terms), '[]') AS terms,
          (SELECT count(*) FROM quoted WHERE status <> 'draft')::int AS "sentQuotes",
          (SELECT count(*) FROM quoted WHERE status = 'draft')::int AS "draftQuotes"`,
  )
  if (!uses) throw new Error('Who shows the picture could not be read.')
  return uses
}
