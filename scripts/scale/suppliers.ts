import type { Step } from './step'

const fullCards = 5_000
const fullLeads = 200_000

/** The demo's suppliers are made many times over, so that every made-up price list is one that prices. */
const demoSuppliers: Step = {
  what: 'suppliers to copy',
  sql: ({ leads }) => `
    CREATE FUNCTION pg_temp.renamed(body text, old text[], fresh text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN
      FOR place IN 1 .. coalesce(cardinality(old), 0) LOOP body := replace(body, old[place], fresh[place]); END LOOP;
      RETURN body;
    END $$;
    CREATE TEMP TABLE demo_cards AS
      SELECT c.id, c.partner_id, c.active_version_id AS version_id,
             (SELECT array_agg(r.components_id) FROM rate_cards_rels r WHERE r.parent_id = c.id AND r.path = 'components') AS components
      FROM rate_cards c WHERE c.active_version_id IS NOT NULL;
    CREATE TEMP TABLE supplier_copies AS
      SELECT k FROM generate_series(1, ceil(${(fullCards * leads) / fullLeads} / greatest((SELECT count(*) FROM demo_cards), 1)::numeric)::int) k`,
}

const copies = (what: string, sql: string): Step => ({ what, sql: () => sql })

const partners = copies(
  'partners',
  `INSERT INTO partners SELECT fresh.*
   FROM partners p, supplier_copies
     CROSS JOIN LATERAL jsonb_populate_record(p, jsonb_build_object('id', pg_temp.seeded_id('partner' || p.id, k), 'name', p.name || ' ' || k)) fresh WHERE p.id IN (SELECT partner_id FROM demo_cards)`,
)

const components = copies(
  'components',
  `INSERT INTO components SELECT fresh.*
   FROM components c, supplier_copies
     CROSS JOIN LATERAL jsonb_populate_record(c, jsonb_build_object('id', pg_temp.seeded_id('component' || c.id, k),
     'partner_id', pg_temp.seeded_id('partner' || c.partner_id, k), 'name', c.name || ' ' || k)) fresh WHERE c.id IN (SELECT unnest(components) FROM demo_cards)`,
)

const componentTexts = copies(
  'texts of components',
  `INSERT INTO components_locales SELECT fresh.*
   FROM components_locales l, supplier_copies
     CROSS JOIN LATERAL jsonb_populate_record(l, jsonb_build_object('id', nextval(pg_get_serial_sequence('components_locales', 'id')),
     '_parent_id', pg_temp.seeded_id('component' || l._parent_id, k), 'title', l.title || ' ' || k)) fresh WHERE l._parent_id IN (SELECT unnest(components) FROM demo_cards)`,
)

const cards = copies(
  'rate cards',
  `INSERT INTO rate_cards SELECT fresh.*
   FROM rate_cards c JOIN demo_cards d ON d.id = c.id, supplier_copies
     CROSS JOIN LATERAL jsonb_populate_record(c, jsonb_build_object('id', pg_temp.seeded_id('card' || c.id, k), 'name', c.name || ' ' || k,
     'partner_id', pg_temp.seeded_id('partner' || c.partner_id, k), 'active_version_id', NULL)) fresh`,
)

const cardComponents = copies(
  'what cards price',
  `INSERT INTO rate_cards_rels (parent_id, path, "order", components_id)
   SELECT pg_temp.seeded_id('card' || d.id, k), 'components', place, pg_temp.seeded_id('component' || component, k)
   FROM demo_cards d CROSS JOIN supplier_copies CROSS JOIN unnest(d.components) WITH ORDINALITY AS of_card (component, place)`,
)

const cardVersions = copies(
  'versions of rate cards',
  `INSERT INTO rate_card_versions SELECT fresh.*
   FROM rate_card_versions v JOIN demo_cards d ON d.version_id = v.id, supplier_copies
     CROSS JOIN LATERAL jsonb_populate_record(v, jsonb_build_object('id', pg_temp.seeded_id('card version' || v.id, k),
     'card_id', pg_temp.seeded_id('card' || v.card_id, k),
     'frozen', pg_temp.renamed(v.frozen::text, ARRAY[v.id, d.id, d.partner_id]::text[] || d.components::text[],
        ARRAY[pg_temp.seeded_id('card version' || v.id, k), pg_temp.seeded_id('card' || d.id, k), pg_temp.seeded_id('partner' || d.partner_id, k)]::text[]
        || (SELECT array_agg(pg_temp.seeded_id('component' || component, k)::text ORDER BY place) FROM unnest(d.components) WITH ORDINALITY AS of_card (component, place)))::jsonb)) fresh`,
)

/** What came before it: offers that are still open were priced by these. */
const earlierVersions = copies(
  'earlier versions of rate cards',
  `INSERT INTO rate_card_versions SELECT fresh.*
   FROM demo_cards d CROSS JOIN supplier_copies JOIN rate_card_versions v ON v.id = pg_temp.seeded_id('card version' || d.version_id, k)
     CROSS JOIN LATERAL jsonb_populate_record(v, jsonb_build_object('id', pg_temp.seeded_id('earlier version' || d.version_id, k), 'number', 0,
     'status', 'superseded', 'frozen', replace(v.frozen::text, v.id::text, pg_temp.seeded_id('earlier version' || d.version_id, k)::text)::jsonb)) fresh`,
)

const activeCards = copies(
  'cards in force',
  `UPDATE rate_cards c SET active_version_id = pg_temp.seeded_id('card version' || d.version_id, k)
   FROM demo_cards d, supplier_copies WHERE c.id = pg_temp.seeded_id('card' || d.id, k)`,
)

/** Partners, what they sell and its price lists. */
export const supplierSteps: Step[] = [
  ...[demoSuppliers, partners, components, componentTexts],
  ...[cards, cardComponents, cardVersions, earlierVersions, activeCards],
]
