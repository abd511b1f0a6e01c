import type { Language } from '@/src/domain/shared/language'
import { type Sql, sql } from '@/src/platform/database/session'
import { searchPattern } from '@/src/queries/crm/searchPattern'
import type { LibraryAsked } from './libraryAsked'

const MINOR_PER_DOLLAR = 100

/** A tour's places in the order they are reached: those chosen, else the words its days say. */
const placesIn = (language: Language): Sql => sql`
  coalesce(
    (SELECT json_agg(named.name ORDER BY named.first) FROM (
       SELECT word.name, min(split_part(r.path, '.', 2)::int * 100 + r."order") AS first
       FROM tours_rels r JOIN LATERAL (SELECT l.name FROM places_locales l WHERE l._parent_id = r.places_id AND l._locale IN ('en', ${language})
                                       ORDER BY l._locale = 'en' LIMIT 1) word ON true
       WHERE r.parent_id = t.id AND r.path LIKE 'days.%.places' GROUP BY word.name) named),
    (SELECT json_agg(said.place ORDER BY said.first) FROM (
       SELECT l.place, min(day._order) AS first FROM tours_days day JOIN tours_days_locales l ON l._parent_id = day.id AND l._locale = 'en'
       WHERE day._parent_id = t.id AND nullif(l.place, '') IS NOT NULL GROUP BY l.place) said))`

const conditionsOf = ({ words, place, style, minDays, maxDays, maxPrice }: LibraryAsked): Sql[] => [
  ...words.map((word) => sql`shown.text LIKE fold_text(${searchPattern(word)})`),
  ...(place ? [sql`shown.where_to LIKE fold_text(${searchPattern(place)})`] : []),
  ...(style ? [sql`fold_text(styles::text) LIKE fold_text(${searchPattern(`"${style}"`)})`] : []),
  ...(minDays ? [sql`duration_days >= ${minDays}`] : []),
  ...(maxDays ? [sql`duration_days <= ${maxDays}`] : []),
  ...(maxPrice ? [sql`${maxPrice.currency} = 'USD' AND amount_minor <= ${maxPrice.amountMinor}`] : []),
  sql`true`,
]

/** Selects the published tours that were asked for, the last changed first: a few hundred at most, searched whole. */
export const libraryTours = (asked: LibraryAsked, { limit }: { limit: number }): Sql =>
  sql`SELECT kind, id, title, reference, duration_days, places, styles, amount_minor, currency, updated_at FROM (
        SELECT *, fold_text(concat_ws(E'\\n', titles, public_id, destination, places::text, styles::text)) AS text,
               fold_text(concat_ws(E'\\n', destination, places::text)) AS where_to
        FROM (
          SELECT 'tour' AS kind, t.id, words.title, NULL::varchar AS reference, t.public_id, coalesce(t.duration_days, 0)::int AS duration_days,
            ${placesIn(asked.language)} AS places, d.name AS destination,
            (SELECT json_agg(s.name ORDER BY r."order") FROM tours_rels r JOIN travel_styles s ON s.id = r.travel_styles_id
             WHERE r.parent_id = t.id AND r.path = 'styles') AS styles,
            (SELECT string_agg(l.title, E'\\n') FROM tours_locales l WHERE l._parent_id = t.id) AS titles,
            ((CASE WHEN t.price_mode = 'derived' THEN (SELECT min(o.price_from_usd) FROM tour_variants o WHERE o.tour_id = t.id AND o.active)
                   ELSE t.price_from_usd END) * ${MINOR_PER_DOLLAR})::float8 AS amount_minor, 'USD' AS currency, t.updated_at
          FROM tours t LEFT JOIN destinations d ON d.id = t.destination_id
            JOIN LATERAL (SELECT l.title FROM tours_locales l WHERE l._parent_id = t.id AND l._locale IN ('en', ${asked.language})
                          AND nullif(l.title, '') IS NOT NULL ORDER BY l._locale = 'en' LIMIT 1) words ON true
          WHERE t._status = 'published') published) shown
      WHERE ${sql.join(conditionsOf(asked), sql` AND `)}
      ORDER BY updated_at DESC, id DESC LIMIT ${limit}`
