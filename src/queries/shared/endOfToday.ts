import { teamZone } from '@/src/domain/shared/zone'
import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

/** Finds the instant at which today ends where the team works. */
export const endOfToday = async (at: HasSession, { now }: { now: Date }): Promise<Date> => {
  const row = await rowOf<{ ends: Date | string }>(
    at,
    sql`SELECT (date_trunc('day', ${now.toISOString()}::timestamptz AT TIME ZONE zone) + interval '1 day') AT TIME ZONE zone AS ends
        FROM (SELECT coalesce((SELECT zone FROM company_settings LIMIT 1), ${teamZone}) AS zone) AS settings`,
  )
  return new Date(row?.ends ?? now)
}
