import { type ClosedStage, closedStages, isOpenStage, type OpenStage, openStages } from '@/src/domain/crm/boardMoves'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { type BoardFilter, boardConditions, boardHits, closedLeads } from './boardConditions'

/** What is closed is only counted so far: it grows for ever, and nobody reads the number. */
const closedCountMax = 999
/** Of the closed leads that hold a text so many are looked at: of each stage there are then at least those counted. */
const closedFoundMax = closedStages.length * (closedCountMax + 1)

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

const closedCounts = (filter: BoardFilter): Sql =>
  filter.search
    ? sql`SELECT stage::text, NULL::text, count(*)::int, NULL::bigint
          FROM (SELECT stage FROM hits WHERE stage IN ${anyOf(closedStages)} LIMIT ${closedFoundMax}) counted GROUP BY stage`
    : sql.join(
        closedStages.map((stage) => closedCount(stage, filter)),
        sql` UNION ALL `,
      )

const openLeads = (filter: BoardFilter): Sql =>
  filter.search
    ? sql`SELECT id, stage FROM hits WHERE stage IN ${anyOf(openStages)}`
    : sql`SELECT id, stage FROM leads l WHERE stage IN ${anyOf(openStages)} AND ${boardConditions(filter)}`

const begun = (filter: BoardFilter): Sql =>
  filter.search ? boardHits(filter, { text: filter.search, limit: closedFoundMax }) : sql``

/** Counts the leads of every stage that a filter lets through, with the money quoted for the open ones; one statement. */
export const boardSummary = async (ctx: Pick<Context, 'payload'>, filter: BoardFilter): Promise<StageSummary[]> => {
  const rows = await rowsOf<Row>(
    ctx,
    sql`${begun(filter)}
        SELECT l.stage::text AS stage, newest.currency::text AS currency, count(*)::int AS count, sum(newest.total_minor)::bigint AS amount
        FROM (${openLeads(filter)}) l
        LEFT JOIN (SELECT DISTINCT ON (q.lead_id) q.lead_id, q.currency, q.total_minor FROM quotes q
                   WHERE q.of_open_lead AND q.total_minor IS NOT NULL
                   ORDER BY q.lead_id, q.created_at DESC, q.id DESC) newest ON newest.lead_id = l.id
        GROUP BY l.stage, newest.currency
        UNION ALL (${closedCounts(filter)})`,
  )
  const closed = rows.filter(({ stage }) => !isOpenStage(stage))
  const isCutOff = closed.reduce((sum, { count }) => sum + count, 0) >= closedFoundMax
  return [...openStages, ...closedStages].map((stage) => {
    const theirs = rows.filter((row) => row.stage === stage)
    const open = isOpenStage(stage)
    const total = theirs.reduce((sum, { count }) => sum + count, 0)
    const money = theirs
      .flatMap(({ currency, amount }) => (currency && amount ? [{ amount_minor: Number(amount), currency }] : []))
      .toSorted((a, b) => a.currency.localeCompare(b.currency))
    return {
      stage,
      open,
      count: open ? total : Math.min(total, closedCountMax),
      more: !open && (isCutOff || total > closedCountMax),
      money,
    }
  })
}
