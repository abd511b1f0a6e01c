import { validate as isUuid } from 'uuid'
import type { Caller } from '@/src/access/callers'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { type LeadView, leadColumns, leadView } from './leadView'
import { searchPattern } from './searchPattern'
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

const matching = ({ caller, stage, ownerId, search }: ListLeads): Sql => {
  const conditions = [leadsVisibleTo(caller)]
  if (stage) conditions.push(sql`l.stage = ${stage}`)
  if (ownerId === 'unassigned') conditions.push(sql`l.owner_id IS NULL`)
  else if (ownerId) conditions.push(isUuid(ownerId) ? sql`l.owner_id = ${ownerId}` : sql`false`)
  if (search) {
    const pattern = searchPattern(search)
    const searched = [
      ...[sql`l.id::text`, sql`l.reference`, sql`l.title`, sql`l.destination`, sql`l.style`, sql`l.notes`],
      ...[sql`s.name`, sql`c.name`, sql`c.email`],
    ]
    conditions.push(
      sql`(${sql.join(
        searched.map((column) => sql`${column} ILIKE ${pattern}`),
        sql` OR `,
      )})`,
    )
  }
  return sql.join(conditions, sql` AND `)
}

/** Lists a page of the leads a caller may see, and how many there are in all, by two statements. */
export const listLeads = async (ctx: Context, asked: ListLeads): Promise<{ items: LeadView[]; total: number }> => {
  const from = sql`FROM leads l LEFT JOIN staff s ON s.id = l.owner_id JOIN customers c ON c.id = l.customer_id WHERE ${matching(asked)}`
  const { page, pageSize, sort } = asked
  const [counted, rows] = await Promise.all([
    rowOf<{ total: number }>(ctx, sql`SELECT count(*)::int AS total ${from}`),
    rowsOf<LeadView>(
      ctx,
      sql`SELECT ${leadColumns}, c.name AS customer_name ${from} ORDER BY ${orders[sort]} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    ),
  ])
  return { items: rows.map(leadView), total: counted?.total ?? 0 }
}
