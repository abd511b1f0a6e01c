import type { Step } from './step'

/** References go on where the sequence stands, so that the product's own next one is free. */
const leads: Step = {
  what: 'leads',
  sql: ({ leads: count, until }) => `
    WITH first AS (SELECT setval('lead_references', greatest(nextval('lead_references'), 1) + ${count}) - ${count} AS sequence)
    INSERT INTO leads (id, reference, title, destination, style, travel_month, duration, travelers, budget, notes, language, stage, channel,
      customer_id, owner_id, owner_reason, sla_due_at, first_responded_at, first_response_minutes, next_due_at, sla_breached_at, qualified_at, quoted_at, won_at, lost_reason,
      utm_source, utm_campaign, first_touch_channel, first_touch_source, first_touch_campaign, last_touch_channel, last_touch_source, last_touch_campaign, created_at, updated_at)
    SELECT f.id, pg_temp.reference('L', f.created_at, first.sequence + f.n), c.name || ' · ' || f.destination,
      f.destination, f.style, to_char(f.created_at + interval '5 months', 'YYYY-MM'), pg_temp.favourite('{9-12 days,5-8 days,13-16 days,17+ days}', pg_temp.chance('days', f.n)),
      1 + floor(power(pg_temp.chance('party', f.n), 2) * 8), pg_temp.favourite('{"2000-3500 USD","3500-6000 USD","under 2000 USD","over 6000 USD"}', pg_temp.chance('budget', f.n)),
      CASE WHEN pg_temp.chance('note', f.n) < 0.5 THEN 'Quiet places, ' || pg_temp.any_one('{a cooking class,a night train,two slow days by the sea,a guide for the old town,no long drives,one festival}', pg_temp.chance('wish', f.n)) || '.' END,
      f.language::enum_leads_language, f.stage::enum_leads_stage, f.channel::enum_leads_channel, f.customer_id, f.owner_id,
      CASE WHEN f.owner_id IS NULL THEN 'Nobody was free.' ELSE 'Had the least open leads.' END, f.created_at + interval '2 hours', f.answered_at,
      floor(extract(epoch FROM f.answered_at - f.created_at) / 60),
      CASE WHEN f.answered_at IS NULL THEN f.created_at + interval '2 hours' WHEN f.open AND f.state > 0.3 THEN '${until}'::timestamptz + make_interval(mins => (4000 * f.state - 2000)::int) END,
      CASE WHEN coalesce(f.answered_at, '${until}') > f.created_at + interval '2 hours' THEN f.created_at + interval '2 hours' END,
      CASE WHEN f.stage <> 'new' AND (f.stage <> 'lost' OR f.state > 0.5) THEN f.created_at + interval '1 day' END, CASE WHEN f.quoted THEN f.created_at + interval '3 days' END,
      CASE WHEN f.stage IN ('won', 'post_trip') THEN f.last_at END,
      CASE WHEN f.stage = 'lost' THEN pg_temp.favourite('{no_response,price,chose_other_company,plans_changed,dates,cannot_offer,duplicate,spam}', pg_temp.chance('lost', f.n)) END::enum_leads_lost_reason,
      f.source, f.campaign, f.touch, f.source, f.campaign, f.touch, f.source, f.campaign, f.created_at, f.last_at
    FROM lead_facts f JOIN customers c ON c.id = f.customer_id CROSS JOIN first`,
}

const submissions: Step = {
  what: 'submissions',
  sql: () => `
    INSERT INTO lead_submissions (id, lead_id, raw, received_at, address, user_agent)
    SELECT pg_temp.seeded_id('submission', n), id, jsonb_build_object('name', 'Traveller ' || k, 'email', 'traveller.' || k || '@scale.example', 'destination', destination, 'style', style, 'travelers', 2),
           created_at, '192.0.2.' || n % 250, 'made by npm run seed:scale'
    FROM lead_facts WHERE channel = 'website'`,
}

const linkedSubmissions: Step = {
  what: 'submissions on leads',
  sql: () =>
    'UPDATE leads l SET submission_id = s.id FROM lead_submissions s WHERE s.lead_id = l.id AND l.submission_id IS NULL',
}

/** Clocks whose time has come are marked as told: a worker started on this data writes to nobody about the past. */
const clocks: Step = {
  what: 'clocks',
  sql: ({ until }) => `
    INSERT INTO lead_clocks (id, lead_id, kind, minutes, warn_before_minutes, escalate_after_minutes, started_at, running_since, paused_at, stopped_at,
      due_at, warned_at, breached_at, escalated_at, next_step_at, used_ms, used_minutes, revision)
    SELECT pg_temp.seeded_id(kind, n), id, kind::enum_lead_clocks_kind, 120, 30, 60, started, CASE WHEN state = 'running' THEN started END,
           CASE WHEN state = 'paused' THEN started END, CASE WHEN state = 'stopped' THEN ended END, CASE WHEN state = 'running' THEN due END,
           CASE WHEN state = 'running' AND due < '${until}' THEN due END, CASE WHEN state = 'running' AND due < '${until}' THEN due END, CASE WHEN state = 'running' AND due < '${until}' THEN due END,
           CASE WHEN state = 'running' AND due >= '${until}' THEN due END, coalesce(extract(epoch FROM ended - started) * 1000, 0), floor(extract(epoch FROM ended - started) / 60),
           (SELECT revision FROM clock_settings LIMIT 1)
    FROM (
      SELECT f.n, f.id, 'first_response' AS kind, f.created_at AS started, f.answered_at AS ended, l.next_due_at AS due,
             CASE WHEN f.answered_at IS NULL THEN 'running' ELSE 'stopped' END AS state
      FROM lead_facts f JOIN leads l ON l.id = f.id
      UNION ALL
      SELECT f.n, f.id, 'follow_up', f.answered_at, CASE WHEN f.open THEN NULL ELSE f.last_at END, l.next_due_at,
             CASE WHEN NOT f.open THEN 'stopped' WHEN l.next_due_at IS NULL THEN 'paused' ELSE 'running' END
      FROM lead_facts f JOIN leads l ON l.id = f.id WHERE f.answered_at IS NOT NULL AND (f.open OR f.quoted)) kept`,
}

const tasks: Step = {
  what: 'tasks',
  sql: () => `
    INSERT INTO tasks (id, title, kind, due_at, lead_id, owner_id, done_at, done_by_id, created_at, updated_at)
    SELECT pg_temp.seeded_id('answer', f.n), 'Answer ' || l.title, 'first_response'::enum_tasks_kind, f.created_at + interval '2 hours', f.id, f.owner_id,
           f.answered_at, CASE WHEN f.answered_at IS NOT NULL THEN f.owner_id END, f.created_at, f.created_at
    FROM lead_facts f JOIN leads l ON l.id = f.id
    UNION ALL
    SELECT pg_temp.seeded_id('task', f.n), pg_temp.any_one('{Call about dates,Send hotel ideas,Ask for passports,Check flights,Follow up the offer}', pg_temp.chance('todo', f.n)),
           'to_do', f.last_at + make_interval(hours => (96 * pg_temp.chance('when', f.n) - 24)::int), f.id, f.owner_id,
           CASE WHEN NOT f.open OR pg_temp.chance('done', f.n) < 0.3 THEN f.last_at END, NULL, f.created_at, f.last_at
    FROM lead_facts f WHERE f.stage <> 'new' AND (f.open OR pg_temp.chance('busy', f.n) < 0.35)`,
}

export const leadSteps: Step[] = [leads, submissions, linkedSubmissions, clocks, tasks]
