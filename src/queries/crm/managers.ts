import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

/** Who is written to about the team's work. */
export type Told = { id: string; email: string }

const toldMax = 20

/** Finds the managers, or the admins where nobody is one. */
export const managers = (at: HasSession): Promise<Told[]> =>
  rowsOf<Told>(
    at,
    sql`WITH head AS (
          SELECT s.id, s.email, s.name, min(CASE r.value WHEN 'manager' THEN 1 ELSE 2 END) AS rank
          FROM staff s JOIN staff_roles r ON r.parent_id = s.id AND r.value IN ('manager', 'admin') WHERE s.active GROUP BY s.id
        ) SELECT id, email FROM head WHERE rank = (SELECT min(rank) FROM head) ORDER BY name, id LIMIT ${toldMax}`,
  )

/** Finds who leads the oldest of somebody's teams that has a lead; nobody where none has. */
export const teamLeadsOf = (at: HasSession, { staffId }: { staffId: string | null }): Promise<Told[]> =>
  rowsOf<Told>(
    at,
    sql`SELECT s.id, s.email FROM teams t JOIN teams_rels r ON r.parent_id = t.id AND r.path = 'members' AND r.staff_id = ${staffId}
        JOIN staff s ON s.id = t.lead_id AND s.active ORDER BY t.created_at, t.id LIMIT 1`,
  )
