import type { KnownTour } from '@/src/domain/catalog/planImport'
import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

export type TourHere = {
  id: string
  known: KnownTour
  highlights: { id: string; text: string }[]
  pictures: { image: string | null; fallbackImage: string | null }
}

type Row = Omit<KnownTour, 'highlights'> & {
  rowId: string
  highlights: { id: string; text: string }[]
  imageId: string | null
  fallbackImageId: string | null
}

/** Returns a tour by its public id as an import compares it, its row locked until the transaction ends. */
export const knownTour = async (tx: HasSession, publicId: string): Promise<TourHere | null> => {
  const row = await rowOf<Row>(
    tx,
    sql`SELECT t.id AS "rowId", t.public_id AS id, l.title, l.short_description AS "shortDescription", l.seasonality,
          (SELECT d.name FROM destinations d WHERE d.id = t.destination_id) AS "destinationCountry",
          coalesce((SELECT json_agg(s.name ORDER BY r."order") FROM tours_rels r JOIN travel_styles s ON s.id = r.travel_styles_id
                    WHERE r.parent_id = t.id AND r.path = 'styles'), '[]') AS styles,
          coalesce((SELECT json_agg(json_build_object('id', h.id, 'text', hl.text) ORDER BY h._order) FROM tours_highlights h
                    JOIN tours_highlights_locales hl ON hl._parent_id = h.id AND hl._locale = 'en' WHERE h._parent_id = t.id), '[]') AS highlights,
          t.priority::float8 AS priority, t.duration_days::float8 AS "durationDays", t.price_from_usd::float8 AS "priceFrom",
          t.rating::float8 AS rating, t.image_path AS image, t.fallback_image_path AS "fallbackImage",
          t.image_id AS "imageId", t.fallback_image_id AS "fallbackImageId", t._status = 'published' AS "isPublished",
          EXISTS (SELECT 1 FROM _tours_v v WHERE v.parent_id = t.id AND v.latest AND v.version__status = 'draft') AS "hasDraft"
        FROM tours t LEFT JOIN tours_locales l ON l._parent_id = t.id AND l._locale = 'en'
        WHERE t.public_id = ${publicId} FOR UPDATE OF t`,
  )
  if (!row) return null
  const { rowId, highlights, imageId, fallbackImageId, ...known } = row
  return {
    id: rowId,
    known: { ...known, highlights: highlights.map(({ text }) => text) },
    highlights,
    pictures: { image: imageId, fallbackImage: fallbackImageId },
  }
}
