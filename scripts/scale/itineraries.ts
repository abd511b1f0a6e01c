import type { Step } from './step'

/** The demo's own draft lends its days and lines; each quote has them with suppliers of its own. */
const facts: Step = {
  what: 'quotes with a trip',
  sql: () => `
    CREATE TEMP TABLE trips AS
    WITH lent AS (
      SELECT v.id FROM quote_versions v WHERE EXISTS (SELECT FROM quote_versions_lines l WHERE l._parent_id = v.id AND l.rate_card_version IS NOT NULL)
      ORDER BY v.created_at, v.id LIMIT 1)
    SELECT pg_temp.seeded_id('version' || f.versions, f.n) AS version_id, lent.id AS lent_id,
           1 + (f.n % greatest((SELECT count(*) FROM supplier_copies), 1)) AS k,
           CASE WHEN f.open AND f.n % 2 = 0 THEN 'earlier version' ELSE 'card version' END AS card
    FROM quote_facts f CROSS JOIN lent;
    ANALYZE trips`,
}

const copied = (what: string, table: string, given = ''): Step => ({
  what,
  sql: () => `
    INSERT INTO ${table} SELECT fresh.*
    FROM trips t JOIN ${table} r ON r._parent_id = t.lent_id
     CROSS JOIN LATERAL jsonb_populate_record(r, jsonb_build_object('_parent_id', t.version_id, 'id', md5(t.version_id || r.id)${given})) fresh`,
})

const pricedByLines: Step = {
  what: 'offers by line',
  sql: () => `
    UPDATE quote_versions v SET pricing_mode = 'lines', adults = l.adults, children = l.children, places = l.places, duration_days = l.duration_days, start_date = CASE WHEN v.status = 'draft' THEN l.start_date ELSE v.start_date END
    FROM trips t JOIN quote_versions l ON l.id = t.lent_id WHERE v.id = t.version_id`,
}

/** The newest version of every quote gets a trip of priced lines; older ones keep their figures only. */
export const itinerarySteps: Step[] = [
  facts,
  copied('days', 'quote_versions_days'),
  copied(
    'lines',
    'quote_versions_lines',
    `, 'supplied_id', pg_temp.seeded_id('component' || r.supplied_id, t.k), 'rate_card_version', pg_temp.seeded_id(t.card || r.rate_card_version, t.k)`,
  ),
  copied('travelers', 'quote_versions_party'),
  copied('options', 'quote_versions_options'),
  pricedByLines,
]
