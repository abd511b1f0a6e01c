import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

const linesAtOnce = 200

/** Lists the next lines of a running import that are to be taken in, in the file's order; 200 at most. */
export const waitingImportLines = async (ctx: Context, { importId }: { importId: string }): Promise<number[]> => {
  const rows = await rowsOf<{ line: number }>(
    ctx.req,
    sql`SELECT r.line FROM lead_import_rows r JOIN lead_imports i ON i.id = r.import_id
        WHERE r.import_id = ${importId} AND i.status = 'running' AND r.done_at IS NULL AND r.plan IN ('create', 'known')
        ORDER BY r.line LIMIT ${linesAtOnce}`,
  )
  return rows.map(({ line }) => line)
}
