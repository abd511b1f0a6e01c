import { z } from 'zod'
import { activityTypes } from '@/src/domain/crm/activityTypes'
import { leadMachine } from '@/src/domain/crm/leadMachine'

const text = z.string().nullable()
const instant = z.iso.datetime().nullable()

/** A lead in a list. */
export const leadItem = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  stage: z.enum(leadMachine.states as [string, ...string[]]),
  owner_id: z.uuid().nullable(),
  owner_name: text,
  owner_reason: text,
  owner_rule_id: z.uuid().nullable().describe('The routing rule that decided; null where none did.'),
  customer_id: z.uuid(),
  customer_name: z.string().optional(),
  destination: z.string(),
  style: z.string(),
  travel_month: text,
  duration: text,
  travelers: z.number().int().nullable(),
  budget: text,
  language: text,
  channel: z.string(),
  needs_triage: z.boolean(),
  sla_due_at: instant.describe('When the first answer was or is due.'),
  next_due_at: instant.describe('When an answer is due next; null while we wait for the customer.'),
  first_responded_at: instant,
  first_response_minutes: z.number().int().nullable().describe('Working minutes until the first answer.'),
  sla_breached_at: instant,
  lost_reason: text,
  lost_note: text,
  won_at: instant,
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  page_url: text,
  referrer: text,
  utm_source: text,
  utm_medium: text,
  utm_campaign: text,
  utm_term: text,
  utm_content: text,
  gclid: text,
})

export const customerItem = z.object({
  id: z.uuid(),
  name: z.string(),
  given_name: text,
  family_name: text,
  email: text,
  phone: text.describe('E.164'),
  phone_typed: text,
  kind: z.enum(['person', 'company']),
  language: text,
  country: text,
  merged_into_id: z.uuid().nullable().describe('Whom they were merged into: use that one.'),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
})

/** One lead with its customer. */
export const leadAnswer = z.object({
  lead: leadItem.extend({
    notes: text,
    customer_differences: z
      .array(
        z.object({
          field: z.string(),
          known: z.string().nullable().describe('Null: the record says nothing.'),
          submitted: z.string(),
          settled: z.enum(['added', 'not_theirs']).optional().describe('What staff made of an address.'),
        }),
      )
      .nullable()
      .describe("What the request says otherwise than the customer's own record."),
    itinerary: z
      .array(z.object({ title: z.string(), place: text, tour_id: text, tour_day: z.number().int().nullable() }))
      .describe('The draft itinerary: days the visitor chose, rebuilt from published tours.'),
    itinerary_unknown: z
      .array(z.object({ tour_id: z.string(), day: z.number().int(), why: z.string() }))
      .nullable()
      .describe('Days the visitor chose that are not published.'),
  }),
  customer: customerItem,
})

export const activityItem = z.object({
  id: z.uuid(),
  type: z.enum(activityTypes),
  detail: z.string(),
  actor_name: z.string(),
  data: z.record(z.string(), z.unknown()).nullable(),
  at: z.iso.datetime(),
})

export const idParams = z.object({ id: z.string() })
