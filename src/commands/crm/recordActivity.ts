import type { ActivityType } from '@/src/domain/crm/activityTypes'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'

export type Activity = { leadId: string; type: ActivityType; detail: string; data?: Record<string, unknown> }

/** Writes an entry on a lead's timeline, in the name of whoever acts, and returns its id. */
export const recordActivity = async (tx: Tx, { leadId, type, detail, data }: Activity): Promise<string> => {
  const id = newId()
  await rowsOf(
    tx,
    sql`INSERT INTO lead_activities (id, lead_id, type, detail, actor_name, data, at)
        VALUES (${id}, ${leadId}, ${type}, ${detail}, ${tx.actor.name}, ${data ? JSON.stringify(data) : null}::jsonb, ${tx.now.toISOString()})`,
  )
  return id
}
