import { type HasSession, rowOf, sql } from '@/src/platform/database/session'
import { type DayAsked, dayCountMax, sectionCount } from './daySections'

/** Counts what somebody has to do before tonight, what is late included; the answer is a number people read, such as `7` or `99+`. */
export const dayCount = async (at: HasSession, asked: DayAsked): Promise<string> => {
  const row = await rowOf<{ count: number }>(
    at,
    sql`SELECT (${sectionCount('overdue', asked)} + ${sectionCount('today', asked)})::int AS count`,
  )
  const count = row?.count ?? 0
  return count > dayCountMax ? `${dayCountMax}+` : String(count)
}
