import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'

/** The hours somebody has of their own, local times in their zone; null where the team's or the company's apply. */
export type OwnHours = { opensAt: string | null; closesAt: string | null; zone: string | null }

/** Reads the hours people have of their own, by their id; one statement. */
export const ownHours = async (
  ctx: Pick<Context, 'payload'>,
  staffIds: readonly string[],
): Promise<Map<string, OwnHours>> => {
  if (staffIds.length === 0) return new Map()
  const rows = await rowsOf<OwnHours & { id: string }>(
    ctx,
    sql`SELECT id, opens_at AS "opensAt", closes_at AS "closesAt", zone FROM staff WHERE id IN ${anyOf([...staffIds])}`,
  )
  return new Map(rows.map(({ id, ...hours }) => [id, hours]))
}
