import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

const reviewersMax = 100

export type Reviewer = { id: string; name: string }

/** Lists who may approve tours: active staff with the role for it. */
export const reviewers = (at: HasSession): Promise<Reviewer[]> =>
  rowsOf<Reviewer>(
    at,
    sql`SELECT s.id, s.name FROM staff s WHERE s.active
          AND EXISTS (SELECT 1 FROM staff_roles r WHERE r.parent_id = s.id AND r.value IN ('content', 'manager', 'admin'))
        ORDER BY s.name, s.id LIMIT ${reviewersMax}`,
  )

/** Whether a staff member may approve tours. */
export const isReviewer = async (at: HasSession, staffId: string): Promise<boolean> =>
  (await reviewers(at)).some(({ id }) => id === staffId)
