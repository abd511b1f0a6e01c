import { validate as isUuid } from 'uuid'
import type { Caller } from '@/src/access/callers'
import type { SegmentCondition } from '@/src/domain/crm/segmentConditions'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { type Counted, countedMax, countedSoFar } from './countedMax'
import { type CustomerTagView, tagsOf } from './customerTags'
import { type CustomerView, customerColumns, customerView } from './customerView'
import { searchPattern } from './searchPattern'
import { segmentWhere } from './segmentWhere'
import { customersVisibleTo } from './visibleTo'

export type ListedCustomer = CustomerView & { tags: CustomerTagView[]; leads: number; bookings: number }

type ListCustomers = {
  caller: Caller
  page: number
  pageSize: number
  /** Every word of it in the name, accents aside; or part of an e-mail or phone; or an id. */
  search?: string
  tagId?: string
  segment?: readonly SegmentCondition[]
}

const digitsMin = 3

const found = (search: string): Sql => {
  const words = search.split(/\s+/).filter(Boolean)
  const digits = search.replace(/\D/g, '')
  const isPhone = digits.length >= digitsMin && /^[\d\s+().-]+$/.test(search)
  return sql.join(
    [
      sql`(${sql.join(
        words.map((word) => sql`c.name_text LIKE fold_text(${searchPattern(word)})`),
        sql` AND `,
      )})`,
      sql`c.email LIKE lower(${searchPattern(search)})`,
      // A trunk zero is not part of the number as it is kept.
      ...(isPhone ? [sql`c.phone LIKE ${searchPattern(digits.replace(/^0+/, ''))}`] : []),
      sql`(c.phone IS NULL AND c.phone_typed ILIKE ${searchPattern(search)})`,
      ...(isUuid(search) ? [sql`c.id = ${search}`] : []),
    ],
    sql` OR `,
  )
}

const searched = ({ search }: ListCustomers): Sql =>
  // Found by the name's index first: whose leads these are is asked of the few that are found.
  search
    ? sql`WITH found AS MATERIALIZED (SELECT c.* FROM customers c WHERE c.merged_into_id IS NULL AND (${found(search)}))`
    : sql`WITH found AS (SELECT * FROM customers)`

const conditionsOf = ({ now }: Pick<Context, 'now'>, { caller, tagId, segment = [] }: ListCustomers): Sql[] => [
  sql`c.merged_into_id IS NULL`,
  customersVisibleTo(caller),
  segmentWhere(tagId ? [{ field: 'tag', is: 'any_of', values: [tagId] }, ...segment] : segment, { now }),
]

/** Lists a page of the customers a caller may see, newest first, and how many there are so far as lists count, by two statements. */
export const listCustomers = async (
  ctx: Pick<Context, 'payload' | 'now'>,
  asked: ListCustomers,
): Promise<{ items: ListedCustomer[] } & Counted> => {
  const { page, pageSize } = asked
  const begin = searched(asked)
  const from = sql`FROM found c WHERE ${sql.join(conditionsOf(ctx, asked), sql` AND `)}`
  const [counted, rows] = await Promise.all([
    rowOf<{ count: number }>(
      ctx,
      sql`${begin} SELECT count(*)::int AS count FROM (SELECT ${from} LIMIT ${countedMax + 1}) counted`,
    ),
    rowsOf<ListedCustomer>(
      ctx,
      sql`${begin}, page AS MATERIALIZED (
            SELECT c.* ${from} ORDER BY c.created_at DESC, c.id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
          )
          SELECT ${customerColumns}, ${tagsOf} AS tags,
            (SELECT count(*)::int FROM leads l WHERE l.customer_id = c.id) AS leads,
            (SELECT count(*)::int FROM bookings b WHERE b.customer_id = c.id) AS bookings
          FROM page c ORDER BY c.created_at DESC, c.id DESC`,
    ),
  ])
  return { items: rows.map((row) => ({ ...row, ...customerView(row) })), ...countedSoFar(counted?.count ?? 0) }
}
