import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Lists open versions past their last instant, the longest overdue first. */
export const overdueVersions = async (ctx: Context, { limit }: { limit: number }): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(
    ctx.req,
    sql`SELECT id FROM quote_versions WHERE status IN ('sent', 'viewed') AND valid_until <= ${ctx.now.toISOString()} ORDER BY valid_until LIMIT ${limit}`,
  )
  return rows.map(({ id }) => id)
}
