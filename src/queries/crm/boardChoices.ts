import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

/** Lists the destinations and styles the catalog knows by name, for filters; one statement. */
export const boardChoices = async (at: HasSession): Promise<{ destinations: string[]; styles: string[] }> => {
  const row = await rowOf<{ destinations: string[]; styles: string[] }>(
    at,
    sql`SELECT coalesce((SELECT json_agg(name ORDER BY name) FROM destinations), '[]') AS destinations,
               coalesce((SELECT json_agg(name ORDER BY name) FROM travel_styles), '[]') AS styles`,
  )
  return row ?? { destinations: [], styles: [] }
}
