import type { Caller } from '@/src/access/callers'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { leadsVisibleTo } from './visibleTo'

/** An address that came with a request of a customer who has none of its kind; nobody has said yet whether it is theirs. */
export type GivenContact = {
  field: 'email' | 'phone'
  value: string
  given_at: string
  lead: { id: string; reference: string }
}

const shownMax = 5

/** Lists the addresses that came with a customer's newest requests and wait for an answer, each once, the newest first. */
export const givenContacts = async (
  ctx: Pick<Context, 'payload'>,
  { customerId, caller }: { customerId: string; caller: Caller },
): Promise<GivenContact[]> => {
  const rows = await rowsOf<GivenContact>(
    ctx,
    sql`SELECT field, value, given_at, lead FROM (
          SELECT DISTINCT ON (said->>'field', said->>'submitted') said->>'field' AS field, said->>'submitted' AS value, l.created_at AS given_at,
                 json_build_object('id', l.id, 'reference', l.reference) AS lead
          FROM leads l JOIN customers c ON c.id = l.customer_id CROSS JOIN LATERAL jsonb_array_elements(l.customer_differences) said
          WHERE l.customer_id = ${customerId} AND jsonb_typeof(l.customer_differences) = 'array' AND ${leadsVisibleTo(caller)}
            AND said->>'known' IS NULL AND said->>'settled' IS NULL
            AND CASE said->>'field' WHEN 'email' THEN c.email IS NULL WHEN 'phone' THEN coalesce(c.phone, c.phone_typed) IS NULL ELSE false END
          ORDER BY said->>'field', said->>'submitted', l.created_at DESC
        ) given ORDER BY given_at DESC LIMIT ${shownMax}`,
  )
  return rows.map((row) => ({ ...row, given_at: new Date(row.given_at).toISOString() }))
}
