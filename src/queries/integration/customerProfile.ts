import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import {
  type ConsentView,
  type ContactPermissions,
  contactPermissions,
  customerConsents,
} from '@/src/queries/crm/customerConsents'
import { type CustomerRelationView, customerRelations } from '@/src/queries/crm/customerRelations'
import { segmentsOfCustomer } from '@/src/queries/crm/customerSegments'
import { type CustomerTagView, tagsOf } from '@/src/queries/crm/customerTags'
import { type DuplicateSuggestionView, duplicateSuggestions } from '@/src/queries/crm/duplicateSuggestions'
import { type GivenContact, givenContacts } from '@/src/queries/crm/givenContacts'
import { leadsVisibleTo } from '@/src/queries/crm/visibleTo'
import { type CustomerOverview, customerOverview } from './customerOverview'

export type TimelineEntry = {
  id: string
  at: string
  kind: string
  text: string
  actor_name: string
  lead: { id: string; reference: string } | null
}

export type CustomerProfile = CustomerOverview & {
  tags: CustomerTagView[]
  merged_into: { id: string; name: string } | null
  /** Per currency, what was received and not given back, of the bookings whose money the caller may see. */
  value: { currency: string; amount_minor: number }[]
  relations: CustomerRelationView[]
  contact: ContactPermissions
  /** For sales and managers; empty for others, as the four below. */
  consents: ConsentView[]
  timeline: TimelineEntry[]
  duplicates: DuplicateSuggestionView[]
  segments: { id: string; name: string }[]
  /** Addresses that came with requests and wait for somebody to say whether they are theirs. */
  given_contacts: GivenContact[]
}

const timelineShown = 30
const duplicatesShown = 5

const worksThem = (caller: Caller): boolean => hasRole(caller, 'manager', 'sales') || hasScope(caller, 'crm:read')

/** Whose money the caller may see, on bookings (as `b`): as the collection of payments has it. */
const moneyVisible = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager', 'finance') || hasScope(caller, 'finance:read')) return sql`true`
  return caller && hasRole(caller, 'sales') ? sql`b.owner_id = ${caller.id}` : sql`false`
}

type Facts = Pick<CustomerProfile, 'tags' | 'merged_into' | 'value'>

const factsOf = async (ctx: Context, id: string): Promise<Facts> => {
  const row = await rowOf<Facts>(
    ctx,
    sql`SELECT ${tagsOf} AS tags,
          (SELECT json_build_object('id', k.id, 'name', k.name) FROM customers k WHERE k.id = c.merged_into_id) AS merged_into,
          (SELECT coalesce(json_agg(paid), '[]') FROM (
            SELECT p.currency, sum(p.received_minor - p.refunded_minor)::bigint AS amount_minor
            FROM payments p JOIN bookings b ON b.id = p.booking_id WHERE b.customer_id = c.id AND ${moneyVisible(ctx.req.user)}
            GROUP BY p.currency HAVING sum(p.received_minor - p.refunded_minor) > 0 ORDER BY p.currency::text
          ) paid) AS value
        FROM customers c WHERE c.id = ${id}`,
  )
  return row ?? { tags: [], merged_into: null, value: [] }
}

const timelineOf = async (ctx: Context, id: string): Promise<TimelineEntry[]> => {
  const rows = await rowsOf<TimelineEntry>(
    ctx,
    sql`SELECT a.id, a.at, a.type::text AS kind, left(a.detail, 500) AS text, a.actor_name, json_build_object('id', l.id, 'reference', l.reference) AS lead
        FROM leads l CROSS JOIN LATERAL (
          SELECT * FROM lead_activities WHERE lead_id = l.id ORDER BY at DESC, id DESC LIMIT ${timelineShown}
        ) a WHERE l.customer_id = ${id} AND ${leadsVisibleTo(ctx.req.user)}
        UNION ALL
        SELECT m.id, m.merged_at, 'merge', (m.journal #>> '{customers,mergedAway,before,name}') || ' was merged into this customer.', m.merged_by_name, NULL
        FROM customer_merges m WHERE m.kept_id = ${id} AND m.undone_at IS NULL
        ORDER BY 2 DESC, 1 DESC LIMIT ${timelineShown}`,
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** Reads everything known of a customer, as far as the caller may see it, in as many statements however much there is; throws `not-found`. */
export const customerProfile = async (ctx: Context, id: string): Promise<CustomerProfile> => {
  const caller = ctx.req.user
  const overview = await customerOverview(ctx, id)
  const isTheirs = worksThem(caller)
  const asked = { caller, customerId: id }
  const [facts, relations, contact, consents, timeline, duplicates, segments, given_contacts] = await Promise.all([
    factsOf(ctx, id),
    customerRelations(ctx, asked),
    contactPermissions(ctx, asked),
    isTheirs ? customerConsents(ctx, asked) : [],
    isTheirs ? timelineOf(ctx, id) : [],
    isTheirs
      ? duplicateSuggestions(ctx, { ...asked, state: 'open', page: 1, pageSize: duplicatesShown }).then(
          ({ items }) => items,
        )
      : [],
    isTheirs ? segmentsOfCustomer(ctx, asked) : [],
    isTheirs ? givenContacts(ctx, asked) : [],
  ])
  return { ...overview, ...facts, relations, contact, consents, timeline, duplicates, segments, given_contacts }
}
