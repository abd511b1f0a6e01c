import type { CustomerIdentity } from '@/src/domain/crm/customerIdentity'
import type { IntakeFacts, KnownCustomer } from '@/src/domain/crm/decideIntake'
import type { Tx } from '@/src/platform/database/inTransaction'
import { preparedRowsOf } from '@/src/platform/database/preparedRows'
import { sql } from '@/src/platform/database/session'
import { type RoutingFacts, routingJson } from '@/src/queries/crm/routingFacts'
import { type ClockSettings, clockSettingsJson } from '@/src/queries/crm/workingTime'

type Row = {
  by_email: KnownCustomer | null
  by_phone: KnownCustomer[]
  destinations: string[]
  styles: string[]
  routing: RoutingFacts
  clocks: ClockSettings
  sequence: number | string
}

type Found = { email?: string | null; phone?: string | null }

// The address somebody is found by is theirs, also where it is not the first on their record.
const customerJson = ({ email, phone }: Found) =>
  sql`json_build_object('id', id, 'name', name, 'email', coalesce(${email ?? null}::text, email),
        'phone', coalesce(${phone ?? null}::text, phone, phone_typed), 'language', language)`

type ReadFacts = IntakeFacts & { routing: RoutingFacts; clocks: ClockSettings; sequence: number }

/** Reads in one statement what an intake is decided by, and takes the lead's place in the sequence of references. */
export const readIntakeFacts = async (
  tx: Tx,
  { email, phone }: Pick<CustomerIdentity, 'email' | 'phone'>,
): Promise<ReadFacts> => {
  const [row] = await preparedRowsOf<Row>(
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
      ${routingJson({ now: tx.now, exceptLead: null })} AS routing,
      ${clockSettingsJson(tx.now)} AS clocks,
      nextval('lead_references') AS sequence`,
  )
  if (!row) throw new Error('A SELECT without FROM has one row.')
  return {
    byEmail: row.by_email,
    byPhone: row.by_phone,
    catalog: { destinations: row.destinations, styles: row.styles },
    routing: row.routing,
    clocks: row.clocks,
    sequence: Number(row.sequence),
  }
}
