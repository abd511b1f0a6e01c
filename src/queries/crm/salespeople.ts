import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export type StaffChoice = { value: string; label: string }

/** Lists who may be given leads, by name. */
export const salespeople = (ctx: Pick<Context, 'payload'>): Promise<StaffChoice[]> =>
  rowsOf<StaffChoice>(
    ctx,
    sql`SELECT s.id AS value, s.name AS label FROM staff s
        WHERE s.active AND EXISTS (SELECT FROM staff_roles r WHERE r.parent_id = s.id AND r.value IN ('sales', 'manager', 'admin'))
        ORDER BY s.name, s.id LIMIT 200`,
  )
