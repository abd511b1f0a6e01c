import type { OwnerCandidate } from '@/src/domain/crm/assignOwner'
import type { CustomerIdentity } from '@/src/domain/crm/customerIdentity'
import type { IntakeFacts, KnownCustomer } from '@/src/domain/crm/decideIntake'
import { FIRST_RESPONSE_MINUTES } from '@/src/domain/crm/leadSla'
import { type WorkingHoursSetting, workingCalendarOf } from '@/src/domain/crm/workingCalendarOf'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

type Row = {
  by_email: KnownCustomer | null
  by_phone: KnownCustomer[]
  destinations: string[]
  styles: string[]
  candidates: OwnerCandidate[]
  settings: (WorkingHoursSetting & { firstResponseMinutes: number }) | null
  sequence: number | string
}

type Found = { email?: string | null; phone?: string | null }

// The address somebody is found by is theirs, also where it is not the first on their record.
const customerJson = ({ email, phone }: Found) =>
  sql`json_build_object('id', id, 'name', name, 'email', coalesce(${email ?? null}::text, email),
        'phone', coalesce(${phone ?? null}::text, phone, phone_typed), 'language', language)`

// Counting stops there: whoever has that many open leads is not told apart from others any more.
const openLeadsCounted = 1_000

const candidates = sql`
  SELECT coalesce(json_agg(json_build_object(
    'id', s.id, 'name', s.name, 'active', true, 'maxOpenLeads', s.open_leads_max,
    'destinations', ARRAY(SELECT d.name FROM staff_rels r JOIN destinations d ON d.id = r.destinations_id WHERE r.parent_id = s.id AND r.path = 'destinations'),
    'languages', ARRAY(SELECT l.value::text FROM staff_languages l WHERE l.parent_id = s.id),
    'openLeads', (SELECT count(*) FROM (
      SELECT 1 FROM leads o WHERE o.owner_id = s.id AND o.stage IN ('new', 'qualified', 'proposal_sent', 'negotiation') LIMIT ${openLeadsCounted}
    ) open))), '[]')
  FROM staff s WHERE s.active AND s.accepts_leads`

const settings = sql`
  SELECT json_build_object(
    'workingDays', ARRAY(SELECT d.value::text FROM company_settings_working_days d WHERE d.parent_id = c.id ORDER BY d."order"),
    'opensAt', c.opens_at, 'closesAt', c.closes_at, 'zone', c.zone,
    'holidays', (SELECT coalesce(json_agg(json_build_object('date', h.date)), '[]') FROM company_settings_holidays h WHERE h._parent_id = c.id),
    'firstResponseMinutes', c.first_response_minutes)
  FROM company_settings c LIMIT 1`

/** Reads in one statement what an intake is decided by, and takes the lead's place in the sequence of references. */
export const readIntakeFacts = async (
  tx: Tx,
  { email, phone }: Pick<CustomerIdentity, 'email' | 'phone'>,
): Promise<IntakeFacts & { sequence: number }> => {
  const row = await rowOf<Row>(
    tx,
    sql`SELECT
      (SELECT ${customerJson({ email })} FROM customers
        WHERE id = (SELECT customer_id FROM customer_identities WHERE kind = 'email' AND value = ${email})) AS by_email,
      (SELECT coalesce(json_agg(found.customer), '[]') FROM (
        SELECT ${customerJson({ phone })} AS customer FROM customers
        WHERE id IN (SELECT customer_id FROM customer_identities WHERE kind = 'phone' AND value = ${phone}) ORDER BY created_at, id LIMIT 20
      ) found) AS by_phone,
      (SELECT coalesce(json_agg(name), '[]') FROM destinations) AS destinations,
      (SELECT coalesce(json_agg(name), '[]') FROM travel_styles) AS styles,
      (${candidates}) AS candidates,
      (${settings}) AS settings,
      nextval('lead_references') AS sequence`,
  )
  if (!row) throw new Error('A SELECT without FROM has one row.')
  return {
    byEmail: row.by_email,
    byPhone: row.by_phone,
    catalog: { destinations: row.destinations, styles: row.styles },
    candidates: row.candidates,
    calendar: workingCalendarOf(row.settings),
    firstResponseMinutes: row.settings?.firstResponseMinutes ?? FIRST_RESPONSE_MINUTES,
    sequence: Number(row.sequence),
  }
}
