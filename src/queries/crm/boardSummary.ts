import { type ClosedStage, closedStages, type OpenStage, openStages } from '@/src/domain/crm/boardMoves'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { type BoardFilter, boardConditions, closedLeads, openLeadsHolding } from './boardConditions'

/** What is closed is only counted so far: it grows for ever, and nobody reads the number. */
const closedCountMax = 999

type Money = { amount_minor: number; currency: CurrencyCode }

export type StageSummary = {
  stage: OpenStage | ClosedStage
  open: boolean
  count: number
  /** There are more than counted. */
  more: boolean
  /** Per currency, the totals of the newest priced quote of each lead: one just begun hides none that is out. */
  money: Money[]
}

type Row = { stage: OpenStage | ClosedStage; currency: CurrencyCode | null; count: number; amount: number | null }

const closedCount = (stage: ClosedStage, filter: BoardFilter): Sql =>
  sql`SELECT ${stage}::text AS stage, NULL::text AS currency, count(*)::int AS count, NULL::bigint AS amount
      FROM (${closedLeads(filter, { stage, limit: closedCountMax + 1 })}) counted`

/** Counts the leads of every stage that a filter lets through, with the money quoted for the open ones; one statement. */
export const boardSummary = async (ctx: Pick<Context, 'payload'>, filter: BoardFilter): Promise<StageSummary[]> => {
  const { search } = filter
  const conditions = search
    ? sql`l.id IN (${openLeadsHolding(filter, search)})`
    : sql`l.stage IN ${anyOf(openStages)} AND ${boardConditions(filter)}`
  const rows = await rowsOf<Row>(
    ctx,
    sql`SELECT l.stage::text AS stage, newest.currency::text AS currency, count(*)::int AS count, sum(newest.total_minor)::bigint AS amount
        FROM leads l
        LEFT JOIN LATERAL (SELECT q.currency, q.total_minor FROM quotes q WHERE q.lead_id = l.id AND q.total_minor IS NOT NULL
                           ORDER BY q.created_at DESC, q.id DESC LIMIT 1) newest ON true
        WHERE ${conditions}
        GROUP BY l.stage, newest.currency
        UNION ALL ${sql.join(
          closedStages.map((stage) => closedCount(stage, filter)),
          sql` UNION ALL `,
        )}`,
  )
  return [...openStages, ...closedStages].map((stage) => {
    const theirs = rows.filter((row) => row.stage === stage)
    const open = (openStages as readonly string[]).includes(stage)
    const total = theirs.reduce((sum, { count }) => sum + count, 0)
    const money = theirs
      .flatMap(({ currency, amount }) => (currency && amount ? [{ amount_minor: Number(amount), currency }] : []))
      .toSorted((a, b) => a.currency.localeCompare(b.currency))
    return {
      stage,
      open,
      count: open ? total : Math.min(total, closedCountMax),
      more: !open && total > closedCountMax,
      money,
    }
  })
}
