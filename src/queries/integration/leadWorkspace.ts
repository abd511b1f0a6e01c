import type { ClockKind } from '@/src/domain/crm/clockKinds'
import type { LeadSituation } from '@/src/domain/crm/nextBestStep'
import type { SamePersonReason } from '@/src/domain/crm/samePersonReason'
import type { Language } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { contactByUs } from '@/src/queries/crm/contactByUs'
import type { CustomerView } from '@/src/queries/crm/customerView'
import { findLead } from '@/src/queries/crm/findLead'
import type { LeadView } from '@/src/queries/crm/leadView'
import { customersVisibleTo, leadsVisibleTo } from '@/src/queries/crm/visibleTo'

export type WorkspaceClock = { id: string; kind: ClockKind; due_at: string | null; paused_at: string | null }
export type WorkspaceTask = {
  id: string
  title: string
  kind: string
  due_at: string
  remind_at: string | null
  owner_name: string | null
}
export type WorkspaceQuote = {
  id: string
  reference: string
  status: string
  title: string
  total_minor: number | null
  currency: string | null
  sent_at: string | null
  viewed_at: string | null
  valid_until: string | null
}
export type WorkspaceBooking = { id: string; reference: string; status: string; title: string; start_date: string }
export type WorkspaceDuplicate = {
  id: string
  customer_id: string
  name: string
  score: number
  reasons: SamePersonReason[]
}
export type WorkspaceConsent = { purpose: 'contact' | 'marketing'; granted: boolean; at: string }
export type WorkspaceTouch = { channel: string | null; source: string | null; campaign: string | null }

type Surroundings = {
  next_due_at: string | null
  clocks: WorkspaceClock[]
  tasks: WorkspaceTask[]
  quotes: WorkspaceQuote[]
  other_leads: { id: string; reference: string; stage: string; destination: string; created_at: string }[]
  other_leads_total: number
  bookings: WorkspaceBooking[]
  value: { currency: string; amount_minor: number }[]
  consents: WorkspaceConsent[]
  duplicates: WorkspaceDuplicate[]
  last_from_customer_at: string | null
  last_to_customer_at: string | null
  submission: { raw: unknown; received_at: string } | null
  touches: { first: WorkspaceTouch; last: WorkspaceTouch }
}

type Difference = { field: string; known: string | null; submitted: string }

export type LeadWorkspace = Surroundings & {
  lead: LeadView & {
    stage: LeadSituation['stage']
    title: string
    destination: string
    style: string
    travel_month: string | null
    duration: string | null
    travelers: number | null
    budget: string | null
    notes: string | null
    language: Language | null
    needs_triage: boolean
    owner_reason: string | null
    first_responded_at: string | null
    channel: string
    created_at: string
    customer_differences: Difference[] | null
    itinerary: { title: string; place: string | null; tour_id: string | null; tour_day: number | null }[]
    itinerary_unknown: { tour_id: string; day: number; why: string }[] | null
  }
  customer: CustomerView
}

const shownMax = 10
const list = (rows: ReturnType<typeof sql>) => sql`(SELECT coalesce(json_agg(row), '[]') FROM (${rows}) row)`

/** Reads a lead with all that surrounds it, in two statements however much there is; throws `not-found` for what the caller may not see. */
export const leadWorkspace = async (ctx: Context, { leadId }: { leadId: string }): Promise<LeadWorkspace> => {
  const caller = ctx.req.user
  const found = await findLead(ctx, { id: leadId, caller })
  const customerId = found.customer.id
  const around = await rowOf<Surroundings>(
    ctx,
    sql`SELECT
      (SELECT next_due_at FROM leads WHERE id = ${leadId}) AS next_due_at,
      ${list(sql`SELECT id, kind, due_at, paused_at FROM lead_clocks
        WHERE lead_id = ${leadId} AND stopped_at IS NULL ORDER BY due_at NULLS LAST, id`)} AS clocks,
      ${list(sql`SELECT t.id, t.title, t.kind, t.due_at, t.remind_at, s.name AS owner_name FROM tasks t LEFT JOIN staff s ON s.id = t.owner_id
        WHERE t.lead_id = ${leadId} AND t.done_at IS NULL ORDER BY t.due_at, t.id LIMIT ${shownMax}`)} AS tasks,
      ${list(sql`SELECT q.id, q.reference, q.status, q.title, q.total_minor, q.currency, v.sent_at, v.valid_until,
          (SELECT max(hour) FROM quote_views w WHERE w.version_id = v.id) AS viewed_at
        FROM quotes q LEFT JOIN LATERAL (
          SELECT id, sent_at, valid_until FROM quote_versions WHERE quote_id = q.id AND sent_at IS NOT NULL ORDER BY number DESC LIMIT 1
        ) v ON true
        WHERE q.lead_id = ${leadId} ORDER BY q.created_at DESC, q.id DESC LIMIT ${shownMax}`)} AS quotes,
      ${list(sql`SELECT l.id, l.reference, l.stage, l.destination, l.created_at FROM leads l
        WHERE l.customer_id = ${customerId} AND l.id <> ${leadId} AND ${leadsVisibleTo(caller)}
        ORDER BY l.created_at DESC, l.id DESC LIMIT ${shownMax}`)} AS other_leads,
      (SELECT count(*)::int FROM leads WHERE customer_id = ${customerId} AND id <> ${leadId}) AS other_leads_total,
      ${list(sql`SELECT id, reference, status, title, start_date FROM bookings WHERE customer_id = ${customerId}
        ORDER BY created_at DESC, id DESC LIMIT ${shownMax}`)} AS bookings,
      ${list(sql`SELECT p.currency, sum(p.received_minor - p.refunded_minor)::bigint AS amount_minor
        FROM payments p JOIN bookings b ON b.id = p.booking_id WHERE b.customer_id = ${customerId}
        GROUP BY p.currency HAVING sum(p.received_minor - p.refunded_minor) > 0 ORDER BY p.currency`)} AS value,
      ${list(sql`SELECT DISTINCT ON (purpose) purpose, granted, at FROM consent_records WHERE customer_id = ${customerId}
        ORDER BY purpose, at DESC, id DESC`)} AS consents,
      ${list(sql`SELECT d.id, c.id AS customer_id, c.name, d.score::int AS score, d.reasons
        FROM duplicate_suggestions d JOIN customers c ON c.id = CASE WHEN d.customer_a_id = ${customerId} THEN d.customer_b_id ELSE d.customer_a_id END
        WHERE d.state = 'open' AND (d.customer_a_id = ${customerId} OR d.customer_b_id = ${customerId})
          AND ${customersVisibleTo(caller)} ORDER BY d.score DESC, d.id LIMIT 5`)} AS duplicates,
      (SELECT max(received_at) FROM inbound_messages WHERE lead_id = ${leadId}) AS last_from_customer_at,
      (SELECT max(at) FROM (
        SELECT max(sent_at) AS at FROM messages WHERE lead_id = ${leadId} AND audience = 'customer' AND NOT coalesce(automatic, false)
        UNION ALL SELECT max(a.at) FROM lead_activities a WHERE a.lead_id = ${leadId} AND ${contactByUs}
      ) answers) AS last_to_customer_at,
      (SELECT json_build_object('raw', raw, 'received_at', received_at) FROM lead_submissions WHERE lead_id = ${leadId} LIMIT 1) AS submission,
      (SELECT json_build_object(
          'first', json_build_object('channel', first_touch_channel, 'source', first_touch_source, 'campaign', first_touch_campaign),
          'last', json_build_object('channel', last_touch_channel, 'source', last_touch_source, 'campaign', last_touch_campaign))
        FROM leads WHERE id = ${leadId}) AS touches`,
  )
  if (!around) throw new Error('A SELECT without FROM has one row.')
  // A lead's view keeps every column that was selected, but names the type of few.
  const lead = found.lead as unknown as LeadWorkspace['lead']
  return { lead, customer: found.customer, ...around }
}
