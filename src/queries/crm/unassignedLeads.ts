import { formatInstant } from '@/src/domain/shared/formatInstant'
import { teamZone } from '@/src/domain/shared/zone'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

export type UnassignedLeads = {
  items: { id: string; reference: string; title: string; why: string | null; since: string }[]
  total: number
}

type Row = { id: string; reference: string; title: string; why: string | null; created_at: string; total: number }

const shownMax = 50

/** Lists the open leads nobody owns, the oldest first, and counts all; one statement. */
export const unassignedLeads = async (at: HasSession): Promise<UnassignedLeads> => {
  const rows = await rowsOf<Row>(
    at,
    sql`SELECT id, reference, title, owner_reason AS why, created_at, count(*) OVER ()::int AS total FROM leads
        WHERE owner_id IS NULL AND stage IN ('new', 'qualified', 'proposal_sent', 'negotiation')
        ORDER BY created_at, id LIMIT ${shownMax}`,
  )
  const items = rows.map(({ id, reference, title, why, created_at }) => ({
    ...{ id, reference, title, why },
    since: formatInstant(new Date(created_at), { zone: teamZone, locale: 'en' }),
  }))
  return { items, total: rows[0]?.total ?? 0 }
}
