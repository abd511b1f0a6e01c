import { historyDays, type Step } from './step'

const sources = "'{google,newsletter,facebook,instagram,bing,partner-blog,guidebook,podcast,travel-fair,review-site}'"
const campaigns = "'{spring,lantern-season,honeymoon,family-summer,golden-week,winter-sun,rice-harvest,slow-travel}'"

/**
 * What is true of each lead, decided once: every later step reads it. One lead in four is of somebody known; some 2.5 %
 * are open, nearly all of them young; of the closed ones one in seven was won.
 */
const facts: Step = {
  what: 'lead facts',
  sql: ({ leads, until }) => `
    CREATE TEMP TABLE lead_facts AS
    WITH drawn AS (
      SELECT n, (${leads} - n)::float8 / ${leads} AS age, CASE WHEN n % 4 = 0 THEN 1 + floor(power(pg_temp.chance('known', n), 2) * (n * 3 / 4 - 1))::bigint ELSE n - n / 4 END AS k,
             pg_temp.chance('stage', n) AS luck, pg_temp.chance('state', n) AS state, pg_temp.chance('answer', n) AS answer,
             pg_temp.favourite('{website,website,website,email,whatsapp,phone,manual}', pg_temp.chance('channel', n)) AS channel
      FROM generate_series(1, ${leads}) n),
    dated AS (
      SELECT *, '${until}'::timestamptz - make_interval(secs => ${historyDays} * 86400 * power(age, 1.3) + 60) AS created_at,
             luck < 0.6 * exp(-25 * age) AS open FROM drawn),
    staged AS (
      SELECT *, CASE WHEN open THEN pg_temp.favourite('{new,qualified,proposal_sent,negotiation}', state)
                     WHEN state < 0.14 THEN CASE WHEN created_at > '${until}'::timestamptz - interval '200 days' THEN 'won' ELSE 'post_trip' END
                     ELSE 'lost' END AS stage FROM dated)
    SELECT n, pg_temp.seeded_id('lead', n) AS id, pg_temp.seeded_id('customer', k) AS customer_id, k, created_at, open, stage, channel, state,
           least(created_at + make_interval(hours => CASE WHEN open THEN 24 * 30 ELSE 24 * 45 END), '${until}') AS last_at,
           CASE WHEN open AND pg_temp.chance('owned', n) < 0.04 THEN NULL ELSE pg_temp.favourite(list, pg_temp.chance('owner', n))::uuid END AS owner_id,
           CASE WHEN stage <> 'new' OR answer < 0.4 THEN least(created_at + make_interval(secs => 240 + 14000 * -ln(1 - answer)), '${until}') END AS answered_at,
           stage IN ('proposal_sent', 'negotiation', 'won', 'post_trip') OR (stage = 'lost' AND state > 0.88) AS quoted,
           pg_temp.favourite('{Vietnam,Thailand,Multi-country,Cambodia,Laos}', pg_temp.chance('destination', n)) AS destination,
           pg_temp.favourite('{Culture,Family,Beach,Food,Adventure,Luxury,Budget}', pg_temp.chance('style', n)) AS style,
           pg_temp.favourite('{en,fr,de,es,vi}', power(pg_temp.chance('language', k), 1.5)) AS language,
           CASE channel WHEN 'website' THEN pg_temp.favourite('{organic_search,paid_search,direct,social,email,referral}', pg_temp.chance('touch', n))
                        WHEN 'manual' THEN 'in_person' ELSE channel END AS touch,
           CASE WHEN channel = 'website' THEN pg_temp.favourite(${sources}, pg_temp.chance('source', n)) END AS source,
           CASE WHEN channel = 'website' AND pg_temp.chance('campaign', n) < 0.4 THEN pg_temp.favourite(${campaigns}, pg_temp.chance('which', n)) END AS campaign
    FROM staged CROSS JOIN owners`,
}

const keys: Step = {
  what: 'keys of facts',
  sql: () => 'CREATE UNIQUE INDEX lead_facts_n ON lead_facts (n); ANALYZE lead_facts',
}

export const factSteps: Step[] = [facts, keys]
