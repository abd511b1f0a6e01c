import { textArray } from './chance'
import { familyBeginnings, familyEndings, givenNames } from './madeUpNames'
import { customersOf, type Step } from './step'

const salespeople = 24

/** Salespeople without a password: nobody can sign in as one of them. */
const staff: Step = {
  what: 'salespeople',
  sql: ({ until }) => `
    INSERT INTO staff (id, name, email, active, accepts_leads, created_at, updated_at)
    SELECT pg_temp.seeded_id('staff', n), 'Scale Sales ' || lpad(n::text, 2, '0'), 'sales.' || n || '@scale.example',
           true, true, '${until}', '${until}'
    FROM generate_series(1, ${salespeople}) n`,
}

const roles: Step = {
  what: 'roles',
  sql: () => `
    INSERT INTO staff_roles (id, parent_id, "order", value)
    SELECT pg_temp.seeded_id('role', n), pg_temp.seeded_id('staff', n), 1, 'sales' FROM generate_series(1, ${salespeople}) n`,
}

/** Whom leads belong to: a few carry most of them, the demo's own salesperson is the busiest. */
const owners: Step = {
  what: 'owners',
  sql: () => `
    CREATE TEMP TABLE owners AS
    SELECT array_agg(id::text ORDER BY email = 'sales@demo.example' DESC, email) AS list
    FROM staff WHERE email = 'sales@demo.example' OR email LIKE 'sales.%@scale.example'`,
}

/** Row by row the database would write every customer again for each lead: the keepers are given instead. */
const keepers: Step = {
  what: 'keepers',
  sql: () => `
    ALTER TABLE customers DISABLE TRIGGER customers_keepers;
    ALTER TABLE leads DISABLE TRIGGER leads_keeper_come_or_gone;
    CREATE TEMP TABLE kept AS
    SELECT customer_id AS id, string_agg(DISTINCT coalesce(owner_id::text, 'nobody'), ' ') AS keepers FROM lead_facts GROUP BY 1;
    ANALYZE kept`,
}

const keptAgain: Step = {
  what: 'triggers of keepers',
  sql: () => `
    ALTER TABLE customers ENABLE TRIGGER customers_keepers;
    ALTER TABLE leads ENABLE TRIGGER leads_keeper_come_or_gone`,
}

/** A country's code that no country has, and a domain that cannot exist. */
const customers: Step = {
  what: 'customers',
  sql: ({ leads }) => `
    INSERT INTO customers (id, name, given_name, family_name, email, phone, phone_typed, kind, language, country, keepers, created_at, updated_at)
    SELECT pg_temp.seeded_id('customer', k), given || ' ' || family, given, family,
           CASE WHEN pg_temp.chance('mail', k) < 0.96 THEN 'traveller.' || k || '@scale.example' END,
           CASE WHEN pg_temp.chance('phone', k) < 0.7 THEN phone END, CASE WHEN pg_temp.chance('phone', k) < 0.7 THEN phone END,
           CASE WHEN pg_temp.chance('company', k) < 0.03 THEN 'company' ELSE 'person' END::enum_customers_kind,
           f.language::enum_customers_language, pg_temp.favourite('{US,GB,FR,DE,AU,CA,ES,CH,VN,SG,NL,BE}', pg_temp.chance('country', k)),
           kept.keepers, f.created_at, f.created_at
    FROM generate_series(1, ${customersOf(leads)}) number
    -- The first request of customer k: every fourth lead is of somebody known.
    JOIN lead_facts f ON f.n = number + (number - 1) / 3
    JOIN kept ON kept.id = f.customer_id
    CROSS JOIN LATERAL (
      SELECT pg_temp.any_one(${textArray(givenNames)}, pg_temp.chance('given', k)) AS given,
             pg_temp.any_one(${textArray(familyBeginnings)}, pg_temp.chance('begin', k)) || pg_temp.any_one(${textArray(familyEndings)}, pg_temp.chance('end', k)) AS family,
             '+999' || lpad((k * 7919 % 1000000007)::text, 10, '0') AS phone) made`,
}

const consents: Step = {
  what: 'consents',
  sql: () => `
    INSERT INTO consent_records (id, customer_id, lead_id, purpose, granted, policy_version, source, at)
    SELECT pg_temp.seeded_id(purpose, n), customer_id, id, purpose::enum_consent_records_purpose,
           purpose = 'contact' OR pg_temp.chance('news', n) < 0.3, '2026-11', channel, created_at
    FROM lead_facts CROSS JOIN unnest('{contact,marketing}'::text[]) purpose
    WHERE channel = 'website' AND (purpose = 'contact' OR pg_temp.chance('asked', n) < 0.5)`,
}

export const staffSteps: Step[] = [staff, roles, owners]
export const customerSteps: Step[] = [keepers, customers]
export const consentSteps: Step[] = [keptAgain, consents]
