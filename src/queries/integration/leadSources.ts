import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import {
  type ReportPeriod,
  reportStep,
  type SourceGrouping,
  type TouchChoice,
  winRate,
} from '@/src/domain/crm/leadSourceReport'
import { daysBetween } from '@/src/domain/shared/calendarDate'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'

type Asked = { caller: Caller; period: ReportPeriod; zone: string; group: SourceGrouping; touch: TouchChoice }

/** The figures of one channel, source or campaign; `key` is null for leads that have none. */
export type LeadSourceRow = {
  key: string | null
  leads: number
  qualified: number
  quoted: number
  won: number
  lost: number
  win_rate: number | null
  first_response_minutes_median: number | null
  first_response_minutes_p90: number | null
  value: { amount_minor: number; currency: string }[]
}

export type LeadSourceStep = { from: string; leads: number; won: number }

export type LeadSources = { rows: LeadSourceRow[]; total: LeadSourceRow; steps: LeadSourceStep[]; isCut: boolean }

/** So many groups are listed, those with the most leads; the total is of all. */
const groupsMax = 200

const longPeriodDays = 120

const visible = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager') || hasScope(caller, 'crm:read')) return sql`true`
  return caller && hasRole(caller, 'sales') ? sql`l.owner_id = ${caller.id}` : sql`false`
}

const column = (touch: TouchChoice, group: SourceGrouping): Sql =>
  sql.identifier(`${touch}_touch_${group}`) as unknown as Sql

/** The leads of the period (as `t`) with the key they are grouped by and the minutes they waited. */
const touched = ({ caller, period, zone, group, touch }: Asked): Sql => {
  const key = column(touch, group)
  const start = sql`(${period.from}::date)::timestamp AT TIME ZONE ${zone}`
  const end = sql`(${period.to}::date + 1)::timestamp AT TIME ZONE ${zone}`
  // The oldest request of each customer says how they first found us, whoever owns that request. One look-up a lead is
  // quicker for a short period, one walk over the index for a long one.
  const oldest =
    daysBetween(period.from, period.to) < longPeriodDays
      ? sql`LEFT JOIN LATERAL (
          SELECT ${key} AS key FROM leads f WHERE f.customer_id = l.customer_id ORDER BY f.created_at, f.id LIMIT 1
        ) first ON true`
      : sql`LEFT JOIN (
          SELECT DISTINCT ON (customer_id) customer_id, ${key} AS key FROM leads ORDER BY customer_id, created_at, id
        ) first ON first.customer_id = l.customer_id`
  return sql`t AS MATERIALIZED (
    SELECT l.id, l.created_at, (${touch === 'first' ? sql`first.key` : sql`l.${key}`}) COLLATE "C" AS key,
           l.qualified_at IS NOT NULL AS qualified, l.quoted_at IS NOT NULL AS quoted,
           l.stage IN ('won', 'post_trip') AS won, l.stage = 'lost' AS lost,
           CASE WHEN l.first_responded_at IS NOT NULL
             THEN coalesce(c.minutes::float8, extract(epoch FROM l.first_responded_at - l.created_at)::float8 / 60) END AS minutes
    FROM leads l ${touch === 'first' ? oldest : sql``}
    LEFT JOIN (
      SELECT lead_id, min(used_minutes) AS minutes FROM lead_clocks
      WHERE kind = 'first_response' AND stopped_at IS NOT NULL AND started_at >= ${start} GROUP BY lead_id
    ) c ON c.lead_id = l.id
    WHERE l.created_at >= ${start} AND l.created_at < ${end} AND ${visible(caller)}
  )`
}

type Figures = Omit<LeadSourceRow, 'win_rate' | 'value'> & { is_total: boolean; value: LeadSourceRow['value'] | null }

const figures = (ctx: Pick<Context, 'payload'>, asked: Asked): Promise<Figures[]> =>
  rowsOf<Figures>(
    ctx,
    sql`WITH ${touched(asked)}, counted AS (
          SELECT key, grouping(key) = 1 AS is_total, count(*)::int AS leads, count(*) FILTER (WHERE qualified)::int AS qualified,
                 count(*) FILTER (WHERE quoted)::int AS quoted, count(*) FILTER (WHERE won)::int AS won,
                 count(*) FILTER (WHERE lost)::int AS lost,
                 percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY minutes) AS minutes
          FROM t GROUP BY GROUPING SETS ((key), ())
        ), summed AS MATERIALIZED (
          SELECT t.key, grouping(t.key) = 1 AS is_total, b.currency, sum(b.total_minor)::float8 AS amount
          FROM t JOIN bookings b ON b.lead_id = t.id WHERE b.status <> 'cancelled'
          GROUP BY GROUPING SETS ((t.key, b.currency), (b.currency))
        )
        SELECT c.key, c.is_total, c.leads, c.qualified, c.quoted, c.won, c.lost,
               round(c.minutes[1])::int AS first_response_minutes_median, round(c.minutes[2])::int AS first_response_minutes_p90,
               (SELECT json_agg(json_build_object('amount_minor', s.amount, 'currency', s.currency) ORDER BY s.amount DESC)
                FROM summed s WHERE s.is_total = c.is_total AND s.key IS NOT DISTINCT FROM c.key) AS value
        FROM counted c ORDER BY c.is_total DESC, c.leads DESC, c.key NULLS LAST LIMIT ${groupsMax + 2}`,
  )

const steps = (ctx: Pick<Context, 'payload'>, { caller, period, zone }: Asked): Promise<LeadSourceStep[]> => {
  const step = reportStep(period)
  return rowsOf<LeadSourceStep>(
    ctx,
    sql`WITH counted AS (
          SELECT date_trunc(${step}, l.created_at AT TIME ZONE ${zone}) AS start, count(*)::int AS leads,
                 count(*) FILTER (WHERE l.stage IN ('won', 'post_trip'))::int AS won
          FROM leads l
          WHERE l.created_at >= (${period.from}::date)::timestamp AT TIME ZONE ${zone}
            AND l.created_at < (${period.to}::date + 1)::timestamp AT TIME ZONE ${zone} AND ${visible(caller)}
          GROUP BY 1
        )
        SELECT to_char(s.start, 'YYYY-MM-DD') AS from, coalesce(c.leads, 0) AS leads, coalesce(c.won, 0) AS won
        FROM generate_series(date_trunc(${step}, ${period.from}::timestamp), ${period.to}::timestamp, ${`1 ${step}`}::interval) AS s (start)
        LEFT JOIN counted c ON c.start = s.start ORDER BY s.start`,
  )
}

const none: Figures = {
  ...{ key: null, is_total: true, leads: 0, qualified: 0, quoted: 0, won: 0, lost: 0 },
  ...{ first_response_minutes_median: null, first_response_minutes_p90: null, value: null },
}

const rowOf = ({ is_total: _, ...row }: Figures): LeadSourceRow => ({
  ...row,
  win_rate: winRate(row),
  value: row.value ?? [],
})

/** Counts where the leads of a period came from and what became of them, in two statements; sales see their own leads. */
export const leadSources = async (ctx: Pick<Context, 'payload'>, asked: Asked): Promise<LeadSources> => {
  const [counted, drawn] = await Promise.all([figures(ctx, asked), steps(ctx, asked)])
  const rows = counted.filter(({ is_total }) => !is_total).map(rowOf)
  const total = rowOf(counted.find(({ is_total }) => is_total) ?? none)
  return { rows: rows.slice(0, groupsMax), total, steps: drawn, isCut: rows.length > groupsMax }
}
