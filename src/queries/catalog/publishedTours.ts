import type { PlaceKind } from '@/src/domain/catalog/placeKinds'
import type { Transport } from '@/src/domain/catalog/transports'
import type { Language } from '@/src/domain/shared/language'
import type { Meal } from '@/src/domain/shared/meals'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

/** One text in the languages it was written in. */
export type Localized = Partial<Record<Language, string | null>>

export type PlaceRow = { kind: PlaceKind; latitude: number | null; longitude: number | null; names: Localized }

export type TourRow = {
  id: string
  public_id: string
  destination: string | null
  destination_id: string | null
  styles: string[]
  duration_days: number
  price_mode: 'typed' | 'derived' | null
  price_from_usd: number | null
  rating: number | null
  priority: number
  image_id: string | null
  fallback_image_id: string | null
  image_path: string | null
  fallback_image_path: string | null
  published_at: string | null
  texts: Partial<
    Record<
      Language,
      {
        title: string | null
        short_description: string | null
        seasonality: string | null
        description: unknown
        meta_title: string | null
        meta_description: string | null
      }
    >
  >
  highlights: Localized[]
  inclusions: Localized[]
  exclusions: Localized[]
  gallery: string[]
  days: {
    picture_id: string | null
    meals: Meal[]
    transport: Transport[]
    places: string[]
    overnight_place_id: string | null
    texts: Partial<
      Record<
        Language,
        { title: string | null; place: string | null; description: string | null; overnight: string | null }
      >
    >
  }[]
  faq: { texts: Partial<Record<Language, { question: string | null; answer: string | null }>> }[]
  /** Every place its days name, by id. */
  places: Record<string, PlaceRow>
  variants: {
    id: string
    level: string
    price_from_usd: number | null
    texts: Partial<Record<Language, { name: string | null; summary: string | null }>>
  }[]
}

const textsOf = (table: string) => sql`
  coalesce((SELECT json_agg((SELECT json_object_agg(l._locale, l.text) FROM ${sql.identifier(`${table}_locales`)} l WHERE l._parent_id = item.id) ORDER BY item._order)
            FROM ${sql.identifier(table)} item WHERE item._parent_id = t.id), '[]')`

/** Reads every tour that is published and offered with all it shows, in one statement: what is seen was true at one moment. */
export const publishedTours = (at: HasSession): Promise<TourRow[]> =>
  rowsOf<TourRow>(
    at,
    sql`
    SELECT t.id, t.public_id, d.name AS destination, t.destination_id, t.duration_days::float8 AS duration_days, t.price_mode, t.price_from_usd::float8 AS price_from_usd,
      t.rating::float8 AS rating, t.priority::float8 AS priority, t.image_id, t.fallback_image_id, t.image_path, t.fallback_image_path,
      to_json(coalesce(t.first_published_at, t.created_at)) #>> '{}' AS published_at,
      coalesce((SELECT json_object_agg(l._locale, json_build_object('title', l.title, 'short_description', l.short_description,
                  'seasonality', l.seasonality, 'description', l.description,
                  'meta_title', l.meta_title, 'meta_description', l.meta_description)) FROM tours_locales l WHERE l._parent_id = t.id), '{}') AS texts,
      coalesce((SELECT json_agg(s.name ORDER BY r."order") FROM tours_rels r JOIN travel_styles s ON s.id = r.travel_styles_id
                WHERE r.parent_id = t.id AND r.path = 'styles'), '[]') AS styles,
      coalesce((SELECT json_agg(r.media_id ORDER BY r."order") FROM tours_rels r WHERE r.parent_id = t.id AND r.path = 'gallery'), '[]') AS gallery,
      ${textsOf('tours_highlights')} AS highlights,
      ${textsOf('tours_inclusions')} AS inclusions,
      ${textsOf('tours_exclusions')} AS exclusions,
      coalesce((SELECT json_agg(json_build_object(
                  'picture_id', day.picture_id,
                  'meals', coalesce((SELECT json_agg(m.value ORDER BY m."order") FROM tours_days_meals m WHERE m.parent_id = day.id), '[]'),
                  'transport', coalesce((SELECT json_agg(w.value ORDER BY w."order") FROM tours_days_transport w WHERE w.parent_id = day.id), '[]'),
                  'places', coalesce((SELECT json_agg(r.places_id ORDER BY r."order") FROM tours_rels r
                      WHERE r.parent_id = t.id AND r.path = 'days.' || (day._order - 1) || '.places'), '[]'),
                  'overnight_place_id', day.overnight_place_id,
                  'texts', coalesce((SELECT json_object_agg(l._locale, json_build_object('title', l.title, 'place', l.place,
                      'description', l.description, 'overnight', l.overnight)) FROM tours_days_locales l WHERE l._parent_id = day.id), '{}')
                ) ORDER BY day._order) FROM tours_days day WHERE day._parent_id = t.id), '[]') AS days,
      coalesce((SELECT json_agg(json_build_object('texts', coalesce((SELECT json_object_agg(l._locale, json_build_object('question', l.question, 'answer', l.answer))
                  FROM tours_faq_locales l WHERE l._parent_id = f.id), '{}')) ORDER BY f._order) FROM tours_faq f WHERE f._parent_id = t.id), '[]') AS faq,
      coalesce((SELECT json_object_agg(p.id, json_build_object('kind', p.kind, 'latitude', p.latitude::float8, 'longitude', p.longitude::float8,
                  'names', coalesce((SELECT json_object_agg(l._locale, l.name) FROM places_locales l WHERE l._parent_id = p.id), '{}')))
                FROM places p WHERE p.id IN (SELECT r.places_id FROM tours_rels r WHERE r.parent_id = t.id AND r.places_id IS NOT NULL
                  UNION SELECT n.overnight_place_id FROM tours_days n WHERE n._parent_id = t.id)), '{}') AS places,
      coalesce((SELECT json_agg(json_build_object('id', v.id, 'level', v.level, 'price_from_usd', v.price_from_usd::float8,
                  'texts', coalesce((SELECT json_object_agg(l._locale, json_build_object('name', l.name, 'summary', l.summary))
                      FROM tour_variants_locales l WHERE l._parent_id = v.id), '{}')
                ) ORDER BY v.price_from_usd NULLS LAST, v.id) FROM tour_variants v WHERE v.tour_id = t.id AND v.active), '[]') AS variants
    FROM tours t LEFT JOIN destinations d ON d.id = t.destination_id
    WHERE t._status = 'published' AND t.public_id IS NOT NULL AND t.offer = 'offered' AND coalesce(d.is_offered, true)`,
  )
