import { type HasSession, rowOf, sql } from '@/src/platform/database/session'
import type { Known } from './requests'

/** A lead with a long story, its customer and its owner; a draft priced by rate cards; what changes prices; the saved filters. */
const statement = sql`SELECT l.id AS "leadId", c.id AS "customerId", l.owner_id AS "ownerId", l.reference, c.name, c.email, c.phone,
    (SELECT v.id FROM quote_versions v JOIN quotes q ON q.id = v.quote_id JOIN staff s ON s.id = q.owner_id AND s.email = 'sales@demo.example'
     WHERE v.status = 'draft' AND v.pricing_mode = 'lines' ORDER BY v.id DESC LIMIT 1) AS "draftId",
    (SELECT n.id FROM rate_card_versions n JOIN rate_card_versions e ON e.card_id = n.card_id AND e.number = 0
     WHERE n.status = 'active' ORDER BY (SELECT count(*) FROM quote_versions_lines WHERE rate_card_version = e.id::text) DESC, n.id LIMIT 1) AS "cardVersionId",
    (SELECT id FROM fx_rates WHERE from_currency = 'VND' AND to_currency = 'USD' ORDER BY on_date DESC, id DESC LIMIT 1) AS "fxRateId",
    (SELECT json_object_agg(name, id) FROM customer_segments WHERE name LIKE 'Scale: %') AS "segmentIds"
  FROM leads l JOIN customers c ON c.id = l.customer_id
  WHERE l.id = (SELECT lead_id FROM lead_activities a JOIN leads f ON f.id = a.lead_id JOIN customers n ON n.id = f.customer_id
                WHERE n.phone IS NOT NULL AND n.email IS NOT NULL AND f.owner_id IS NOT NULL GROUP BY lead_id ORDER BY count(*) DESC, lead_id LIMIT 1)`

/** Finds what is asked for by name; throws where the database was not filled. */
export const findKnown = async (at: HasSession): Promise<Known> => {
  const found = await rowOf<Known>(at, statement)
  if (!found) throw new Error('The database holds no leads: fill it with npm run seed:scale.')
  return found
}
