import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

/** The names of the catalog's destinations and styles. */
export const catalogNames = async (at: HasSession): Promise<{ destinations: string[]; styles: string[] }> => {
  const row = await rowOf<{ destinations: string[]; styles: string[] }>(
    at,
    sql`SELECT ARRAY(SELECT name FROM destinations ORDER BY name LIMIT 200) AS destinations,
               ARRAY(SELECT name FROM travel_styles ORDER BY name LIMIT 200) AS styles`,
  )
  return row ?? { destinations: [], styles: [] }
}
