import { validate as isUuid } from 'uuid'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import type { Belongings } from './customerComparison'
import { instantText } from './instantText'

export type CustomerMergeView = {
  id: string
  kept: { id: string; name: string }
  /** With the name they had then. */
  merged_away: { id: string; name: string }
  moved: Belongings
  reason: string | null
  merged_by_name: string
  merged_at: string
  undone_by_name: string | null
  undone_at: string | null
}

type Asked = { page: number; pageSize: number; customerId?: string; isStanding?: boolean }

const columns: Sql = sql`m.id, json_build_object('id', k.id, 'name', k.name) AS kept,
  json_build_object('id', m.merged_away_id, 'name', m.journal #>> '{customers,mergedAway,before,name}') AS merged_away,
  (SELECT jsonb_object_agg(key, jsonb_array_length(value)) - 'customers' FROM jsonb_each(m.journal -> 'moved')) AS moved,
  m.reason, m.merged_by_name, m.merged_at, m.undone_by_name, m.undone_at`

const of = (customerId: string): Sql => {
  if (!isUuid(customerId)) return sql`false`
  return sql`(m.kept_id = ${customerId} OR m.merged_away_id = ${customerId})`
}

const conditionsOf = ({ customerId, isStanding }: Asked): Sql[] => [
  ...(customerId ? [of(customerId)] : []),
  ...(isStanding ? [sql`m.undone_at IS NULL`] : []),
]

const shown = (row: CustomerMergeView): CustomerMergeView => ({
  ...row,
  merged_at: new Date(row.merged_at).toISOString(),
  undone_at: instantText(row.undone_at),
})

/** Lists merges, the newest first, by two statements. */
export const customerMerges = async (
  ctx: Pick<Context, 'payload'>,
  asked: Asked,
): Promise<{ items: CustomerMergeView[]; total: number }> => {
  const where = sql.join([sql`true`, ...conditionsOf(asked)], sql` AND `)
  const [counted, rows] = await Promise.all([
    rowOf<{ total: number }>(ctx, sql`SELECT count(*)::int AS total FROM customer_merges m WHERE ${where}`),
    rowsOf<CustomerMergeView>(
      ctx,
      sql`SELECT ${columns} FROM customer_merges m JOIN customers k ON k.id = m.kept_id WHERE ${where}
          ORDER BY m.merged_at DESC, m.id DESC LIMIT ${asked.pageSize} OFFSET ${(asked.page - 1) * asked.pageSize}`,
    ),
  ])
  return { items: rows.map(shown), total: counted?.total ?? 0 }
}

/** Reads one merge; null when there is none. */
export const customerMerge = async (ctx: Pick<Context, 'payload'>, id: string): Promise<CustomerMergeView | null> => {
  if (!isUuid(id)) return null
  const row = await rowOf<CustomerMergeView>(
    ctx,
    sql`SELECT ${columns} FROM customer_merges m JOIN customers k ON k.id = m.kept_id WHERE m.id = ${id}`,
  )
  return row ? shown(row) : null
}
