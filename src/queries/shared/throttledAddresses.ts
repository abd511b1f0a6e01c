import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'
import { type LimitName, limits } from '@/src/platform/rateLimit/limits'

export type ThrottledAddress = { limit: LimitName; address: string; until: string | null }

const shown = 50

/** Lists the addresses that are past a limit counted in the database, the longest blocks first. */
export const throttledAddresses = async (at: HasSession): Promise<ThrottledAddress[]> => {
  const shared = Object.entries(limits()).filter(([, { store }]) => store === 'postgres')
  const points = JSON.stringify(shared.map(([name, { points }]) => ({ name, points })))
  return rowsOf<ThrottledAddress>(
    at,
    sql`SELECT known.name AS limit, substr(key, length(known.name) + 2) AS address,
               to_char(to_timestamp(expire / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS until
        FROM rate_limits
        JOIN jsonb_to_recordset(${points}::jsonb) AS known (name text, points integer)
          ON key LIKE known.name || ':%' AND key NOT LIKE known.name || ':blocks:%'
        WHERE rate_limits.points > known.points AND (expire IS NULL OR expire > extract(epoch FROM clock_timestamp()) * 1000)
        ORDER BY expire DESC NULLS FIRST LIMIT ${shown}`,
  )
}
