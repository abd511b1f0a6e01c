import type { ConsentPurpose, Consents } from '@/src/domain/crm/contactRules'
import { type ContactAnswer, contactRules } from '@/src/domain/crm/contactRules'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

export type ConsentView = {
  id: string
  purpose: ConsentPurpose
  granted: boolean
  policy_version: string | null
  source: string
  at: string
  lead_id: string | null
  lead_reference: string | null
}

/** An address somebody is known by, and why nothing is sent there where that is so. */
export type ReachableAddress = {
  kind: 'email' | 'phone'
  value: string
  is_main: boolean
  suppressed: { reason: string; since: string } | null
}

export type ContactPermissions = { answers: ContactAnswer[]; addresses: ReachableAddress[] }

const shownMax = 100

/** Lists what a customer allowed and refused, the newest hundred first. Who may see the customer is asked before. */
export const customerConsents = async (
  ctx: Pick<Context, 'payload'>,
  { customerId }: { customerId: string },
): Promise<ConsentView[]> => {
  const rows = await rowsOf<ConsentView>(
    ctx,
    sql`SELECT r.id, r.purpose, r.granted, r.policy_version, r.source, r.at, l.id AS lead_id, l.reference AS lead_reference
        FROM consent_records r LEFT JOIN leads l ON l.id = r.lead_id
        WHERE r.customer_id = ${customerId} ORDER BY r.at DESC, r.id DESC LIMIT ${shownMax}`,
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

type Known = { email: string | null; phone: string | null; addresses: ReachableAddress[] } & Consents

/** Says what may be sent to a customer, how, and why or why not, by one statement. Who may see the customer is asked before. */
export const contactPermissions = async (
  ctx: Pick<Context, 'payload'>,
  { customerId }: { customerId: string },
): Promise<ContactPermissions> => {
  const newest = (purpose: ConsentPurpose) =>
    sql`(SELECT granted FROM consent_records WHERE customer_id = c.id AND purpose = ${purpose} ORDER BY at DESC, id DESC LIMIT 1)`
  const known = await rowOf<Known>(
    ctx,
    sql`SELECT c.email, c.phone, ${newest('contact')} AS contact, ${newest('marketing')} AS marketing,
          (SELECT coalesce(json_agg(json_build_object('kind', i.kind, 'value', i.value, 'is_main', i.value IN (c.email, c.phone),
              'suppressed', CASE WHEN s.address IS NOT NULL THEN json_build_object('reason', s.reason, 'since', s.created_at) END)
              ORDER BY i.kind, NOT coalesce(i.value IN (c.email, c.phone), false), i.value), '[]')
           FROM customer_identities i LEFT JOIN suppressed_addresses s ON s.address = i.value WHERE i.customer_id = c.id) AS addresses
        FROM customers c WHERE c.id = ${customerId}`,
  )
  if (!known) return { answers: [], addresses: [] }
  const { email, phone, contact, marketing } = known
  const addresses = known.addresses.map((each) => ({
    ...each,
    is_main: Boolean(each.is_main),
    suppressed: each.suppressed && { ...each.suppressed, since: new Date(each.suppressed.since).toISOString() },
  }))
  const suppressed = addresses.flatMap(({ value, suppressed: stopped }) =>
    stopped ? [{ address: value, reason: stopped.reason }] : [],
  )
  return { answers: contactRules({ email, phone, consents: { contact, marketing }, suppressed }), addresses }
}
