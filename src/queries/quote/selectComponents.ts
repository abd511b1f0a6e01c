import type { PartnerStanding } from '@/src/domain/partners/componentNotes'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { Language } from '@/src/domain/shared/language'
import { type Sql, sql } from '@/src/platform/database/session'

export type ComponentRow = {
  id: string
  name: string
  type: ComponentType
  place: string | null
  destination: string | null
  partnerName: string | null
  text: string | null
  capacity: number | null
  picture: { id: string; url: string; alt: string } | null
  partner: PartnerStanding | null
}

/** Of texts in several languages: the one asked for, else English. */
const inLanguage = (rows: Sql, language: Language): Sql =>
  sql`LEFT JOIN LATERAL (${rows} AND l._locale IN ('en', ${language}) ORDER BY l._locale = 'en' LIMIT 1)`

/** Selects components (found as `found(id, position)`) as the builder shows them, in a customer’s language. */
export const selectComponents = (found: Sql, language: Language): Sql =>
  sql`SELECT c.id, words.title AS name, c.type, where_it_is.name AS place, d.name AS destination, p.name AS "partnerName",
        words.description AS text, c.capacity_people_max::int AS capacity, picture.shown AS picture,
        CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object(
          'risk', p.risk, 'riskNote', p.risk_note, 'blocklisted', COALESCE(p.blocklisted, false), 'blocklistReason', p.blocklist_reason,
          'licences', (SELECT COALESCE(json_agg(json_build_object('name', e.name, 'expiresOn', e.expires_on) ORDER BY e._order), '[]')
                       FROM partners_licences e WHERE e._parent_id = p.id)) END AS partner
      FROM (${found}) found JOIN components c ON c.id = found.id
        LEFT JOIN partners p ON p.id = c.partner_id
        LEFT JOIN places pl ON pl.id = c.place_id
        LEFT JOIN destinations d ON d.id = COALESCE(pl.destination_id, p.destination_id)
        ${inLanguage(sql`SELECT l.title, l.description FROM components_locales l WHERE l._parent_id = c.id`, language)} words ON true
        ${inLanguage(sql`SELECT l.name FROM places_locales l WHERE l._parent_id = pl.id`, language)} where_it_is ON true
        LEFT JOIN LATERAL (
          SELECT json_build_object('id', m.id, 'url', COALESCE(m.sizes_card_url, m.url), 'alt', COALESCE(
              (SELECT l.alt FROM media_locales l WHERE l._parent_id = m.id AND l._locale IN ('en', ${language}) ORDER BY l._locale = 'en' LIMIT 1), '')) AS shown
          FROM components_rels r JOIN media m ON m.id = r.media_id
          WHERE r.parent_id = c.id AND r.path = 'pictures' AND m.url IS NOT NULL ORDER BY r."order" LIMIT 1) picture ON true
      ORDER BY found.position`
