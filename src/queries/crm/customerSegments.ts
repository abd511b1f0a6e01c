import { validate as isUuid } from 'uuid'
import { type Caller, hasRole } from '@/src/access/callers'
import type { SegmentCondition } from '@/src/domain/crm/segmentConditions'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { segmentWhere } from './segmentWhere'
import { customersVisibleTo, seesEveryCustomer } from './visibleTo'

export type SegmentView = {
  id: string
  name: string
  description: string | null
  shared: boolean
  owner_id: string | null
  owner_name: string | null
  conditions: SegmentCondition[]
  updated_at: string
  may_edit: boolean
}

export type SegmentSize = { count: number; more: boolean }

type Reader = Pick<Context, 'payload' | 'now'>

const shownMax = 100
// Nobody writes to more at once by hand; counting on would only cost.
const countedMax = 10_000

const readable = (caller: Caller): Sql =>
  hasRole(caller, 'manager') ? sql`true` : sql`(s.owner_id = ${caller?.id ?? null} OR s.shared)`

const select = (caller: Caller, where: Sql): Sql =>
  sql`SELECT s.id, s.name, s.description, coalesce(s.shared, false) AS shared, s.owner_id, o.name AS owner_name, s.conditions, s.updated_at,
        ${hasRole(caller, 'manager') ? sql`true` : sql`coalesce(s.owner_id = ${caller?.id ?? null}, false)`} AS may_edit
      FROM customer_segments s LEFT JOIN staff o ON o.id = s.owner_id WHERE ${readable(caller)} AND ${where}`

const shown = (row: SegmentView): SegmentView => ({ ...row, updated_at: new Date(row.updated_at).toISOString() })

/** Lists the segments a caller may use, at most a hundred, by name. */
export const customerSegments = async (ctx: Reader, { caller }: { caller: Caller }): Promise<SegmentView[]> => {
  const rows = await rowsOf<SegmentView>(
    ctx,
    sql`${select(caller, sql`true`)} ORDER BY lower(s.name), s.id LIMIT ${shownMax}`,
  )
  return rows.map(shown)
}

/** Reads one segment; throws `not-found` for what the caller may not use. */
export const customerSegment = async (
  ctx: Reader,
  { caller, id }: { caller: Caller; id: string },
): Promise<SegmentView> => {
  const row = isUuid(id) ? await rowOf<SegmentView>(ctx, select(caller, sql`s.id = ${id}`)) : undefined
  if (!row) throw new DomainError('not-found', 'There is no such record.')
  return shown(row)
}

/** The customers a caller may see, as far as segments ask about them: some of all are found once for every segment, all of them by each segment's own indexes. */
const theirs = (caller: Caller): Sql =>
  sql`theirs AS ${seesEveryCustomer(caller) ? sql`NOT MATERIALIZED` : sql`MATERIALIZED`} (
        SELECT c.id, c.email, c.country, c.language, c.kind, c.created_at FROM customers c
        WHERE c.merged_into_id IS NULL AND ${customersVisibleTo(caller)})`

const sizeOf = (conditions: readonly SegmentCondition[], now: Date): Sql =>
  sql`(SELECT count(*)::int FROM (SELECT FROM theirs c WHERE ${segmentWhere(conditions, { now })} LIMIT ${countedMax + 1}) one)`

const size = (count: number): SegmentSize => ({ count: Math.min(count, countedMax), more: count > countedMax })

/** Counts whom of theirs a caller finds by each set of conditions, by one statement. */
export const segmentSizes = async (
  ctx: Reader,
  { caller, sets }: { caller: Caller; sets: readonly (readonly SegmentCondition[])[] },
): Promise<SegmentSize[]> => {
  if (sets.length === 0) return []
  const row = await rowOf<{ counts: number[] }>(
    ctx,
    sql`WITH ${theirs(caller)} SELECT json_build_array(${sql.join(
      sets.map((conditions) => sizeOf(conditions, ctx.now)),
      sql`, `,
    )}) AS counts`,
  )
  return (row?.counts ?? []).map(size)
}

/** Names the segments a customer is in, of those the caller may use; two statements. */
export const segmentsOfCustomer = async (
  ctx: Reader,
  { caller, customerId }: { caller: Caller; customerId: string },
): Promise<{ id: string; name: string }[]> => {
  const segments = await customerSegments(ctx, { caller })
  if (segments.length === 0) return []
  const row = await rowOf<{ isIn: boolean[] }>(
    ctx,
    sql`SELECT json_build_array(${sql.join(
      segments.map(
        ({ conditions }) =>
          sql`EXISTS (SELECT FROM customers c WHERE c.id = ${customerId} AND ${segmentWhere(conditions, { now: ctx.now, customerId })})`,
      ),
      sql`, `,
    )}) AS "isIn"`,
  )
  return segments.filter((_, at) => row?.isIn[at]).map(({ id, name }) => ({ id, name }))
}
