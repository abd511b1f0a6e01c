import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

/** Whether the company wants a second person to approve a tour before it is published. */
export const asksSecondPerson = async (at: HasSession): Promise<boolean> => {
  const row = await rowOf<{ asks: boolean | null }>(
    at,
    sql`SELECT asks_second_person AS asks FROM company_settings LIMIT 1`,
  )
  return row?.asks === true
}
