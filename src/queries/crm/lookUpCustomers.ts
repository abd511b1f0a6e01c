import type { Caller } from '@/src/access/callers'
import { normaliseEmail } from '@/src/domain/shared/email'
import { normalisePhone } from '@/src/domain/shared/phone'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { customersVisibleTo } from './visibleTo'

export type KnownCustomer = {
  id: string
  name: string
  found_by: 'email' | 'phone'
  leads: number
  open_leads: number
  last_lead: { id: string; reference: string; stage: string } | null
}

const shown = 5
// Counting stops there: nobody reads past *many*.
const counted = 100

/** Finds who is known by an e-mail address or phone being typed, as far as the caller may see them; the e-mail's customer first. */
export const lookUpCustomers = (
  ctx: Context,
  { caller, email, phone }: { caller: Caller; email: string | null; phone: string | null },
): Promise<KnownCustomer[]> =>
  rowsOf<KnownCustomer>(
    ctx,
    sql`SELECT c.id, c.name, min(i.kind) AS found_by, seen.leads, seen.open_leads, seen.last_lead
        FROM customer_identities i JOIN customers c ON c.id = i.customer_id
        CROSS JOIN LATERAL (
          SELECT count(*)::int AS leads, count(*) FILTER (WHERE own.stage IN ('new', 'qualified', 'proposal_sent', 'negotiation'))::int AS open_leads,
                 (array_agg(jsonb_build_object('id', own.id, 'reference', own.reference, 'stage', own.stage) ORDER BY own.created_at DESC))[1] AS last_lead
          FROM (SELECT id, reference, stage, created_at FROM leads WHERE customer_id = c.id ORDER BY created_at DESC LIMIT ${counted}) own
        ) seen
        WHERE ((i.kind = 'email' AND i.value = ${email ? normaliseEmail(email) : null})
               OR (i.kind = 'phone' AND i.value = ${phone ? normalisePhone(phone) : null}))
              AND c.merged_into_id IS NULL AND ${customersVisibleTo(caller)}
        GROUP BY c.id, c.name, c.created_at, seen.leads, seen.open_leads, seen.last_lead
        ORDER BY min(i.kind), c.created_at LIMIT ${shown}`,
  )
