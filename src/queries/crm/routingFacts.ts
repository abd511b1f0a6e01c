import type { RoutingRule, Salesperson } from '@/src/domain/crm/routingRule'
import { type Sql, sql } from '@/src/platform/database/session'

/** What is routed by: the rules that are switched on, and everybody they or nobody in particular lead to. */
export type RoutingFacts = { rules: RoutingRule[]; people: Salesperson[] }

type RoutingAsked = { now: Date; exceptLead: string | null }

// Wherever the team works, a leave that ended before yesterday is over.
const yesterday = (now: Date): string => new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10)

// Counting stops there: whoever has that many open leads is not told apart from others any more.
const openLeadsCounted = 1_000

/** How many open leads somebody has; `exceptLead` is the one that is being routed. */
export const openLeadsOf = (staffId: Sql, exceptLead: string | null): Sql => sql`(SELECT count(*)::int FROM (
    SELECT 1 FROM leads o WHERE o.owner_id = ${staffId} AND o.stage IN ('new', 'qualified', 'proposal_sent', 'negotiation')
      AND o.id IS DISTINCT FROM ${exceptLead}::uuid LIMIT ${openLeadsCounted}) open)`

const names = (table: string, rels: string, parent: Sql, column: string, path: string): Sql =>
  sql`ARRAY(SELECT n.name FROM ${sql.identifier(rels)} r JOIN ${sql.identifier(table)} n ON n.id = r.${sql.identifier(column)}
        WHERE r.parent_id = ${parent} AND r.path = ${path} ORDER BY n.name)`

const values = (table: string, parent: Sql): Sql =>
  sql`ARRAY(SELECT v.value::text FROM ${sql.identifier(table)} v WHERE v.parent_id = ${parent} ORDER BY v."order")`

const rules = sql`(SELECT coalesce(json_agg(json_build_object(
    'id', u.id, 'name', u.name, 'priority', u.priority,
    'destinations', ${names('destinations', 'routing_rules_rels', sql`u.id`, 'destinations_id', 'destinations')},
    'multiCountry', coalesce(u.multi_country, false),
    'styles', ${names('travel_styles', 'routing_rules_rels', sql`u.id`, 'travel_styles_id', 'styles')},
    'languages', ${values('routing_rules_languages', sql`u.id`)}, 'channels', ${values('routing_rules_channels', sql`u.id`)},
    'budgetFromUsd', u.budget_from_usd, 'budgetToUsd', u.budget_to_usd, 'returningCustomer', u.returning_customer,
    'target', json_build_object('kind', u.target, 'name', CASE u.target WHEN 'team' THEN t.name ELSE p.name END),
    'people', CASE u.target WHEN 'team' THEN ARRAY(SELECT r.staff_id FROM teams_rels r WHERE r.parent_id = t.id AND r.path = 'members')
                            ELSE ARRAY[u.person_id] END,
    'otherwise', u.otherwise)), '[]')
  FROM routing_rules u LEFT JOIN teams t ON t.id = u.team_id LEFT JOIN staff p ON p.id = u.person_id
  WHERE u.active AND CASE u.target WHEN 'team' THEN t.id ELSE p.id END IS NOT NULL)`

const people = ({ now, exceptLead }: RoutingAsked): Sql => sql`(SELECT coalesce(json_agg(json_build_object(
    'id', s.id, 'name', s.name, 'active', coalesce(s.active, false), 'acceptsLeads', coalesce(s.accepts_leads, false),
    'maxOpenLeads', s.open_leads_max,
    'destinations', ${names('destinations', 'staff_rels', sql`s.id`, 'destinations_id', 'destinations')},
    'languages', ARRAY(SELECT l.value::text FROM staff_languages l WHERE l.parent_id = s.id),
    'workingDays', ${values('staff_working_days', sql`s.id`)},
    'leave', (SELECT coalesce(json_agg(json_build_object('first', a.first_day, 'last', a.last_day) ORDER BY a.first_day), '[]')
              FROM staff_leave a WHERE a.staff_id = s.id AND a.last_day >= ${yesterday(now)}),
    'openLeads', ${openLeadsOf(sql`s.id`, exceptLead)})), '[]')
  FROM staff s WHERE (s.active AND s.accepts_leads)
    OR s.id IN (SELECT person_id FROM routing_rules WHERE active AND target = 'person')
    OR s.id IN (SELECT r.staff_id FROM teams_rels r JOIN routing_rules u ON u.team_id = r.parent_id
                WHERE r.path = 'members' AND u.active AND u.target = 'team'))`

/** Rules and people as one JSON value. */
export const routingJson = (asked: RoutingAsked): Sql =>
  sql`json_build_object('rules', ${rules}, 'people', ${people(asked)})`
