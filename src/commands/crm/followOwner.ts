import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Gives a lead's quotes or bookings to whoever the lead belongs to now; what they have already is left alone. */
export const followOwner = async (
  tx: Tx,
  { table, leadId }: { table: 'quotes' | 'bookings'; leadId: string },
): Promise<void> => {
  const moved = await rowsOf<{ id: string; owner_id: string | null }>(
    tx,
    sql`UPDATE ${sql.identifier(table)} AS record SET owner_id = leads.owner_id, updated_at = ${tx.now.toISOString()}
        FROM leads WHERE leads.id = record.lead_id AND leads.id = ${leadId} AND record.owner_id IS DISTINCT FROM leads.owner_id
        RETURNING record.id, record.owner_id`,
  )
  for (const { id, owner_id: owner } of moved)
    await audit(tx.req, {
      action: `${table}.handed_over`,
      entity: table,
      entityId: id,
      after: { owner },
      reason: 'The lead was assigned.',
    })
}
