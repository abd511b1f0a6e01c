import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

// Counted there: how often somebody knocked, not what was written.
const notCounted = ['rate_limits']

/** Counts the rows of every table, to show that nothing was written. */
export const tableCounts = async (ctx: Context): Promise<Record<string, number>> => {
  const tables = await rowsOf<{ name: string }>(
    ctx,
    sql`SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename`,
  )
  const counted = tables.filter(({ name }) => !notCounted.includes(name))
  const parts = counted.map(({ name }) => sql`${name}::text, (SELECT count(*) FROM ${sql.identifier(name)})`)
  // A function takes at most 100 arguments.
  const chunks = Array.from({ length: Math.ceil(parts.length / 40) }, (_, index) =>
    parts.slice(index * 40, index * 40 + 40),
  )
  const rows = await Promise.all(
    chunks.map((chunk) =>
      rowOf<{ counts: Record<string, number> }>(
        ctx,
        sql`SELECT json_build_object(${sql.join(chunk, sql`, `)}) AS counts`,
      ),
    ),
  )
  return Object.assign({}, ...rows.map((row) => row?.counts)) as Record<string, number>
}
