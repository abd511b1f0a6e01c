import type { Step } from './step'

/** Entries a lead has besides being received and assigned, answered and moved: six on average, few with many. */
const further = 'ARRAY[0, 0, 1, 2, 3, 4, 6, 9, 13, 22]'
/** One lead in a thousand is a long story. */
const longStory = 200

const entries: Step = {
  what: 'timeline entries',
  sql: () => `
    INSERT INTO lead_activities (id, lead_id, type, detail, actor_name, at)
    SELECT pg_temp.seeded_id('entry' || at_step, f.n), f.id, type::enum_lead_activities_type,
           CASE type WHEN 'received' THEN 'Request received (' || f.channel || ').' WHEN 'assigned' THEN 'Had the least open leads.'
                     WHEN 'stage_changed' THEN 'Moved to ' || f.stage || '.' WHEN 'note' THEN 'Prefers quiet rooms and a late breakfast.'
                     ELSE 'Talked about the route, the season and what it may cost.' END,
           coalesce(s.name, 'Website'), f.created_at + (f.last_at - f.created_at) * (at_step::float8 / steps)
    FROM (SELECT *, 4 + (${further})[1 + (n * 7) % 10] + CASE WHEN n % 1000 = 0 THEN ${longStory} ELSE 0 END AS steps FROM lead_facts) f
    CROSS JOIN LATERAL generate_series(1, f.steps) at_step
    CROSS JOIN LATERAL (SELECT CASE at_step WHEN 1 THEN 'received' WHEN 2 THEN 'assigned' WHEN 4 THEN 'stage_changed'
                                    ELSE (ARRAY['email', 'note', 'call', 'message', 'whatsapp', 'email'])[1 + (f.n + at_step) % 6] END AS type) kind
    LEFT JOIN staff s ON s.id = f.owner_id`,
}

const messages: Step = {
  what: 'messages',
  sql: () => `
    INSERT INTO messages (id, subject, body_text, status, channel, automatic, audience, "to", language, customer_id, lead_id, sent_at, delivered_at, created_at, updated_at)
    SELECT pg_temp.seeded_id('letter' || number, f.n), CASE number WHEN 1 THEN 'Thank you for your request' ELSE 'About your journey' END,
           'Dear traveller, this letter was made up to fill a large database and was sent to nobody.', 'delivered', 'email', number = 1, 'customer',
           'traveller.' || f.k || '@scale.example', f.language::enum_messages_language, f.customer_id, f.id, at, at, at, at
    FROM lead_facts f
    CROSS JOIN LATERAL generate_series(1, CASE WHEN f.quoted THEN 4 WHEN f.answered_at IS NULL THEN 1 ELSE 2 END) number
    CROSS JOIN LATERAL (SELECT f.created_at + (f.last_at - f.created_at) * (number::float8 / 5) AS at) sent`,
}

export const timelineSteps: Step[] = [entries, messages]
