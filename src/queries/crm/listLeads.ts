import type { Caller } from '@/src/access/callers'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { type Counted, countedMax, countedSoFar } from './countedMax'
import { holdsText, leadsHolding } from './leadsHolding'
import { type LeadView, leadColumns, leadView } from './leadView'
import { leadsVisibleTo } from './visibleTo'

const orders = {
  created_at_desc: sql`l.created_at DESC, l.id DESC`,
  created_at_asc: sql`l.created_at, l.id`,
  updated_at_desc: sql`l.updated_at DESC, l.id DESC`,
  sla_due_at_asc: sql`l.sla_due_at NULLS LAST, l.id`,
  sla_due_at_desc: sql`l.sla_due_at DESC NULLS LAST, l.id DESC`,
}

export type LeadSort = keyof typeof orders
export const leadSorts = Object.keys(orders) as [LeadSort, ...LeadSort[]]

export type ListLeads = {
  caller: Caller
  page: number
  pageSize: number
  stage?: LeadStage
  /** A staff id, or `unassigned`. */
  ownerId?: string
  search?: string
  sort: LeadSort
}

const filters = ({ caller, stage, ownerId }: ListLeads): Sql => {
  const conditions = [leadsVisibleTo(caller, ownerId)]
  if (stage) conditions.push(sql`l.stage = ${stage}`)
  return sql.join(conditions, sql` AND `)
}

type Found = Counted & { where: Sql }

const counted = async (ctx: Context, where: Sql): Promise<Found> => {
  const row = await rowOf<{ count: number }>(
    ctx,
    sql`SELECT count(*)::int AS count FROM (SELECT FROM leads l WHERE ${where} LIMIT ${countedMax + 1}) counted`,
  )
  return { ...countedSoFar(row?.count ?? 0), where }
}

const searched = async (ctx: Context, text: string, conditions: Sql): Promise<Found> => {
  const { ids, ...found } = await leadsHolding(ctx, { text, conditions })
  const where = ids ? sql`l.id = ANY(${`{${ids.join(',')}}`}::uuid[])` : sql`${conditions} AND ${holdsText(text)}`
  return { ...found, where }
}

/** Lists a page of the leads a caller may see, and how many there are so far as lists count, by two statements, or one that finds none. */
export const listLeads = async (ctx: Context, asked: ListLeads): Promise<{ items: LeadView[] } & Counted> => {
  const { page, pageSize, sort, search } = asked
  const conditions = filters(asked)
  const { where, ...found } = await (search ? searched(ctx, search, conditions) : counted(ctx, conditions))
  if (found.total === 0) return { items: [], ...found }
  const rows = await rowsOf<LeadView>(
    ctx,
    sql`SELECT ${leadColumns}, c.name AS customer_name
        FROM leads l LEFT JOIN staff s ON s.id = l.owner_id JOIN customers c ON c.id = l.customer_id
        WHERE ${where} ORDER BY ${orders[sort]} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
  )
  return { items: rows.map(leadView), ...found }
}
