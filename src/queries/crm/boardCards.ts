import type { OpenStage } from '@/src/domain/crm/boardMoves'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { type BoardFilter, boardConditions } from './boardConditions'
import type { BoardCursor } from './boardCursor'
import { leadDue, leadDueOrNever } from './leadClock'

export type BoardCard = {
  id: string
  reference: string
  title: string
  customer_name: string
  stage: OpenStage
  destination: string
  style: string
  travel_month: string | null
  travelers: number | null
  channel: string
  owner_id: string | null
  owner_name: string | null
  in_stage_since: string
  due_at: string | null
  value: { amount_minor: number; currency: CurrencyCode } | null
  updated_at: string
}

type Row = Omit<BoardCard, 'value'> & { total_minor: number | null; currency: CurrencyCode | null }

export type BoardCards = { items: BoardCard[]; next: BoardCursor | null }

type Asked = { stage: OpenStage; filter: BoardFilter; limit: number; after: BoardCursor | null }

const instant = (value: unknown): string => new Date(String(value)).toISOString()

const cardOf = ({ total_minor, currency, ...row }: Row): BoardCard => ({
  ...row,
  in_stage_since: instant(row.in_stage_since),
  due_at: row.due_at ? instant(row.due_at) : null,
  updated_at: instant(row.updated_at),
  value: total_minor !== null && currency ? { amount_minor: Number(total_minor), currency } : null,
})

/** Reads the next cards of a column: what is due first, then what has waited longest; one statement. */
export const boardCards = async (
  ctx: Pick<Context, 'payload'>,
  { stage, filter, limit, after }: Asked,
): Promise<BoardCards> => {
  const behind = after
    ? sql`(${leadDueOrNever}, l.id) > (${after.due?.toISOString() ?? 'infinity'}::timestamptz, ${after.id}::uuid)`
    : sql`true`
  const rows = await rowsOf<Row>(
    ctx,
    sql`WITH page AS MATERIALIZED (
          SELECT l.*, ${leadDue} AS due_at, ${leadDueOrNever} AS due_order FROM leads l
          WHERE l.stage = ${stage} AND ${behind} AND ${boardConditions(filter)}
          ORDER BY ${leadDueOrNever}, l.id LIMIT ${limit + 1})
        SELECT p.id, p.reference, p.title, c.name AS customer_name, p.stage, p.destination, p.style, p.travel_month,
               p.travelers::int AS travelers, p.channel, p.owner_id, s.name AS owner_name, p.due_at, p.updated_at,
               coalesce((SELECT max(a.at) FROM lead_activities a WHERE a.lead_id = p.id AND a.type = 'stage_changed'), p.created_at) AS in_stage_since,
               newest.total_minor::bigint AS total_minor, newest.currency
        FROM page p JOIN customers c ON c.id = p.customer_id LEFT JOIN staff s ON s.id = p.owner_id
        LEFT JOIN LATERAL (SELECT q.currency, q.total_minor FROM quotes q WHERE q.lead_id = p.id AND q.total_minor IS NOT NULL
                           ORDER BY q.created_at DESC, q.id DESC LIMIT 1) newest ON true
        ORDER BY p.due_order, p.id`,
  )
  const items = rows.slice(0, limit).map(cardOf)
  const last = items.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return { items, next: isMore ? { due: last.due_at ? new Date(last.due_at) : null, id: last.id } : null }
}
