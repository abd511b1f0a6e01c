import { anyOf, type HasSession, rowsOf, sql } from '@/src/platform/database/session'

/** Names what tours point to and who worked on them, by id, in one statement: destinations, styles, places, variants, pictures, staff. */
export const catalogNames = async (at: HasSession, ids: readonly string[]): Promise<Map<string, string>> => {
  const wanted = anyOf([...new Set(ids)])
  const rows = await rowsOf<{ id: string; name: string }>(
    at,
    sql`SELECT id, name FROM destinations WHERE id IN ${wanted}
        UNION ALL SELECT id, name FROM travel_styles WHERE id IN ${wanted}
        UNION ALL SELECT _parent_id, name FROM places_locales WHERE _locale = 'en' AND _parent_id IN ${wanted}
        UNION ALL SELECT _parent_id, name FROM tour_variants_locales WHERE _locale = 'en' AND _parent_id IN ${wanted}
        UNION ALL SELECT m.id, coalesce(l.alt, m.filename) FROM media m LEFT JOIN media_locales l ON l._parent_id = m.id AND l._locale = 'en'
          WHERE m.id IN ${wanted}
        UNION ALL SELECT id, name FROM staff WHERE id IN ${wanted}`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
