import type { ChosenDay } from '@/src/domain/crm/leadRequest'
import type { Language } from '@/src/domain/shared/language'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

type Chosen = { leadId: string; days: readonly ChosenDay[]; language: Language }

/** What quotes and panel hold of a title, place and description. */
const cut = { title: 160, place: 120, description: 5_000, overnight: 160 }

/**
 * Rebuilds the days a visitor chose from what is published now, in the lead's language (English where a text is not
 * translated), as the draft itinerary of a lead just taken in; days that are not published are named on the lead.
 */
export const writeItinerary = async (tx: Tx, { leadId, days, language }: Chosen): Promise<void> => {
  const asked = JSON.stringify(days.map(({ tourId, day }, index) => ({ place: index + 1, tour_id: tourId, day })))
  await rowsOf(
    tx,
    sql`WITH asked AS (
          SELECT place, tour_id, day FROM jsonb_to_recordset(${asked}::jsonb) AS chosen (place int, tour_id text, day int)
        ), found AS (
          SELECT asked.*, gen_random_uuid()::text AS id, tour.id IS NOT NULL AS has_tour, d.id AS day_id, d.picture_id,
                 coalesce(nullif(own.title, ''), en.title) AS title, coalesce(nullif(own.place, ''), en.place) AS where_to,
                 coalesce(nullif(own.description, ''), en.description) AS description,
                 coalesce(nullif(own.overnight, ''), en.overnight) AS overnight
          FROM asked LEFT JOIN tours tour ON tour.public_id = asked.tour_id AND tour._status = 'published'
          LEFT JOIN tours_days d ON d._parent_id = tour.id AND d._order = asked.day
          LEFT JOIN tours_days_locales en ON en._parent_id = d.id AND en._locale = 'en'
          LEFT JOIN tours_days_locales own ON own._parent_id = d.id AND own._locale = ${language}::_locales
        ), known AS (
          SELECT *, row_number() OVER (ORDER BY place) AS number FROM found WHERE title IS NOT NULL AND description IS NOT NULL
        ), written AS (
          INSERT INTO leads_itinerary (_order, _parent_id, id, title, place, description, overnight, picture_id, tour_id, tour_day)
          SELECT number, ${leadId}::uuid, id, left(title, ${cut.title}::int), left(where_to, ${cut.place}::int),
                 left(description, ${cut.description}::int), left(overnight, ${cut.overnight}::int), picture_id, tour_id, day
          FROM known RETURNING id
        ), fed AS (
          INSERT INTO leads_itinerary_meals ("order", parent_id, value, id)
          SELECT m."order", known.id, m.value::text::enum_lead_meals, gen_random_uuid()
          FROM known JOIN tours_days_meals m ON m.parent_id = known.day_id
        )
        UPDATE leads SET itinerary_unknown = (
          SELECT jsonb_agg(jsonb_build_object('tour_id', tour_id, 'day', day,
                   'why', CASE WHEN has_tour THEN 'The tour has no such day.' ELSE 'No published tour has this id.' END) ORDER BY place)
          FROM found WHERE title IS NULL OR description IS NULL)
        WHERE id = ${leadId}`,
  )
}
