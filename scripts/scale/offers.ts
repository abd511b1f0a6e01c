import type { Step } from './step'

/** Up to seven versions, four in the middle; one in ten that could still be won is a draft, of its first. */
const isDraft = "(f.open AND pg_temp.chance('draft', f.n) < 0.1)"
const versions = `CASE WHEN ${isDraft} THEN 1 ELSE 1 + floor(pg_temp.chance('versions', f.n) * 7)::int END`
const quoteState = `CASE WHEN ${isDraft} THEN 'draft' WHEN f.stage IN ('won', 'post_trip') THEN 'accepted' WHEN f.stage = 'lost' THEN 'expired' WHEN f.state < 0.5 THEN 'sent' ELSE 'viewed' END`

const quoteFacts: Step = {
  what: 'quote facts',
  sql: () => `
    CREATE TEMP TABLE quote_facts AS
    SELECT f.*, pg_temp.seeded_id('quote', f.n) AS quote_id, ${versions} AS versions, ${quoteState} AS quote_state, row_number() OVER (ORDER BY f.n) AS number,
           (100000 + 900000 * power(pg_temp.chance('total', f.n), 2))::bigint AS total, pg_temp.favourite('{USD,USD,EUR,GBP,AUD}', pg_temp.chance('money', f.n)) AS currency,
           to_char(f.created_at + interval '5 months', 'YYYY-MM-DD') AS start_date
    FROM lead_facts f WHERE f.quoted`,
}

const quotes: Step = {
  what: 'quotes',
  sql: () => `
    WITH first AS (SELECT setval('quote_references', greatest(nextval('quote_references'), 1) + count(*)) - count(*) AS sequence FROM quote_facts)
    INSERT INTO quotes (id, reference, title, status, lead_id, customer_id, owner_id, total_minor, currency, valid_until, created_at, updated_at)
    SELECT f.quote_id, pg_temp.reference('Q', f.created_at, first.sequence + f.number), 'Ten days in ' || f.destination, f.quote_state::enum_quote_status,
           f.id, f.customer_id, f.owner_id, f.total, f.currency::enum_currency, f.created_at + interval '60 days', f.created_at + interval '3 days', f.last_at
    FROM quote_facts f CROSS JOIN first`,
}

/** Versions carry the figures that lists and reports read; they are not frozen offers, so no customer's page is shown from them. */
const quoteVersions: Step = {
  what: 'quote versions',
  sql: () => `
    INSERT INTO quote_versions (id, quote_id, number, label, title, status, start_date, adults, language, currency, pricing_mode, granularity, lump_sum_basis, lump_sum_sell_minor,
      deposit_percent, balance_days_before, terms_version, terms, frozen_at, sent_at, valid_until, accepted_at, total_minor, net_total_minor, margin_minor, margin_percent, created_at, updated_at)
    SELECT pg_temp.seeded_id('version' || number_of, f.n), f.quote_id, number_of, 'Version ' || number_of, 'Ten days in ' || f.destination,
           CASE WHEN number_of < f.versions THEN 'superseded' ELSE f.quote_state END::enum_quote_version_status, f.start_date, 2, f.language::enum_quote_versions_language, f.currency::enum_currency,
           'lump_sum', 'total', 'per_trip', f.total, 30, 45, '2026-11', 'Made-up terms of a made-up offer.', sent_at, sent_at, sent_at + interval '60 days',
           CASE WHEN number_of = f.versions AND f.quote_state = 'accepted' THEN f.last_at END, f.total, f.total * 4 / 5, f.total - f.total * 4 / 5, 20, made_at, made_at
    FROM quote_facts f CROSS JOIN LATERAL generate_series(1, f.versions) number_of
    CROSS JOIN LATERAL (SELECT f.created_at + make_interval(days => 3 * number_of) AS made_at) moment
    CROSS JOIN LATERAL (SELECT CASE WHEN f.quote_state <> 'draft' THEN made_at END AS sent_at) sending`,
}

const currentVersions: Step = {
  what: 'current versions',
  sql: () =>
    "UPDATE quotes q SET current_version_id = pg_temp.seeded_id('version' || f.versions, f.n) FROM quote_facts f WHERE q.id = f.quote_id AND f.quote_state <> 'draft'",
}

const bookings: Step = {
  what: 'bookings',
  sql: ({ until }) => `
    WITH won AS (SELECT *, row_number() OVER (ORDER BY n) AS place FROM quote_facts WHERE quote_state = 'accepted'),
    first AS (SELECT setval('booking_references', greatest(nextval('booking_references'), 1) + count(*)) - count(*) AS sequence FROM won)
    INSERT INTO bookings (id, reference, title, status, supplier_status, start_date, end_date, total_minor, paid_minor, currency, customer_id, owner_id, lead_id, quote_id, quote_version_id,
      accepted, accepted_hash, accepted_at, confirmed_at, created_at, updated_at)
    SELECT pg_temp.seeded_id('booking', w.n), pg_temp.reference('B', w.last_at, first.sequence + w.place), 'Ten days in ' || w.destination,
           CASE WHEN w.start_date < left('${until}', 10) THEN 'completed' ELSE 'confirmed' END::enum_bookings_status, 'all', w.start_date, to_char(w.start_date::date + 9, 'YYYY-MM-DD'),
           w.total, w.total * 3 / 10, w.currency::enum_currency, w.customer_id, w.owner_id, w.id, w.quote_id, pg_temp.seeded_id('version' || w.versions, w.n),
           '{}', md5(w.n::text), w.last_at, w.last_at, w.last_at, w.last_at
    FROM won w CROSS JOIN first`,
}

const planRows: Step = {
  what: 'payment plan rows',
  sql: ({ until }) => `
    INSERT INTO payment_plan_rows (id, booking_id, position, kind, label, percent, amount_minor, paid_minor, currency, due_date, status, created_at, updated_at)
    SELECT pg_temp.seeded_id(kind, f.n), b.id, CASE kind WHEN 'deposit' THEN 1 ELSE 2 END, kind::enum_payment_plan_rows_kind, initcap(kind), CASE kind WHEN 'deposit' THEN 30 ELSE 70 END,
           amount, CASE WHEN is_paid THEN amount ELSE 0 END, b.currency, due, CASE WHEN is_paid THEN 'paid' ELSE 'planned' END::enum_payment_plan_rows_status, b.created_at, b.created_at
    FROM quote_facts f JOIN bookings b ON b.quote_id = f.quote_id CROSS JOIN unnest('{deposit,balance}'::text[]) kind
    CROSS JOIN LATERAL (SELECT CASE kind WHEN 'deposit' THEN f.total * 3 / 10 ELSE f.total - f.total * 3 / 10 END AS amount,
                               to_char(b.start_date::date - 45, 'YYYY-MM-DD') AS due) asked
    CROSS JOIN LATERAL (SELECT kind = 'deposit' OR due < left('${until}', 10) AS is_paid) state`,
}

export const offerSteps: Step[] = [quoteFacts, quotes, quoteVersions, currentVersions, bookings, planRows]
