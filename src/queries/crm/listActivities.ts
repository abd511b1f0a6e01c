import type { ActivityType } from '@/src/domain/crm/activityTypes'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export type ActivityView = {
  id: string
  type: ActivityType
  detail: string
  actor_name: string
  data: Record<string, unknown> | null
  at: string
}

type ListActivities = { leadId: string; limit: number; offset: number }

/** Lists a lead's timeline, newest first, and how many entries there are in all; who may see the lead is asked before. */
export const listActivities = async (
  ctx: Context,
  { leadId, limit, offset }: ListActivities,
): Promise<{ items: ActivityView[]; total: number }> => {
  const rows = await rowsOf<{ total: number; entry: ActivityView | null }>(
    ctx,
    sql`WITH timeline AS (SELECT id, type, detail, actor_name, data, at FROM lead_activities WHERE lead_id = ${leadId})
        SELECT counted.total, to_jsonb(entry) AS entry
        FROM (SELECT count(*)::int AS total FROM timeline) counted
        LEFT JOIN (SELECT * FROM timeline ORDER BY at DESC, id DESC LIMIT ${limit} OFFSET ${offset}) entry ON true
        ORDER BY entry.at DESC, entry.id DESC`,
  )
  const items = rows.flatMap(({ entry }) => (entry ? [{ ...entry, at: new Date(entry.at).toISOString() }] : []))
  return { items, total: rows[0]?.total ?? 0 }
}
