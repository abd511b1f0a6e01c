import { type RoutingDecision, routeLead } from '@/src/domain/crm/routeLead'
import type { RoutedLead, Salesperson } from '@/src/domain/crm/routingRule'
import { countriesOf } from '@/src/domain/crm/severalCountries'
import { whyPassedOver } from '@/src/domain/crm/whyPassedOver'
import { type WorkingTime, workDaysAt } from '@/src/domain/crm/workingTime'
import { type HasSession, rowOf, type Sql, sql } from '@/src/platform/database/session'
import { type RoutingFacts, routingJson } from './routingFacts'
import { workingTimeJson } from './workingTime'

type Row = {
  routing: RoutingFacts
  working: WorkingTime
  destinations: string[]
  lead: Omit<RoutedLead, 'countries'> | null
}

/** Everybody who may take leads, and who of them would take one. */
export type ToRoute = {
  people: Salesperson[]
  decide: (people: readonly Salesperson[]) => RoutingDecision
  /** Why somebody gets no lead now; null for whoever is free. */
  whyNot: (person: Salesperson) => string | null
}

type Asked = { now: Date } & ({ leadId: string } | { lead: Omit<RoutedLead, 'countries'> })

const leadJson = (leadId: string): Sql => sql`(SELECT json_build_object('destination', l.destination, 'style', l.style,
    'language', coalesce(l.language::text, 'en'), 'budget', l.budget, 'channel', l.channel,
    'isReturning', EXISTS (SELECT FROM leads o WHERE o.customer_id = l.customer_id AND o.created_at < l.created_at))
  FROM leads l WHERE l.id = ${leadId})`

/** Reads in one statement who would take a lead, one that is here or one that is only described. */
export const leadToRoute = async (at: HasSession, asked: Asked): Promise<ToRoute> => {
  const { now } = asked
  const leadId = 'leadId' in asked ? asked.leadId : null
  const row = await rowOf<Row>(
    at,
    sql`SELECT ${routingJson({ now, exceptLead: leadId })} AS routing, ${workingTimeJson(now)} AS working,
               ARRAY(SELECT name FROM destinations) AS destinations, ${leadId ? leadJson(leadId) : sql`NULL`} AS lead`,
  )
  const described = 'lead' in asked ? asked.lead : row?.lead
  if (!row || !described) throw new Error('The lead that is routed is locked, and so it is there.')
  const lead = { ...described, countries: countriesOf(described.destination, row.destinations) }
  const workDaysOf = workDaysAt(row.working, now)
  const { rules, people } = row.routing
  return {
    people,
    decide: (known) => routeLead({ rules, people: known, lead, workDaysOf }),
    whyNot: (person) => whyPassedOver(person, workDaysOf(person)),
  }
}
