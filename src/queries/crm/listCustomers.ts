import type { Caller } from '@/src/access/callers'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { type CustomerView, customerColumns, customerView } from './customerView'
import { searchPattern } from './searchPattern'
import { customersVisibleTo } from './visibleTo'

type ListCustomers = { caller: Caller; page: number; pageSize: number; search?: string }

/** Lists a page of the customers a caller may see, newest first, and how many there are in all, by two statements. */
export const listCustomers = async (
  ctx: Context,
  { caller, page, pageSize, search }: ListCustomers,
): Promise<{ items: CustomerView[]; total: number }> => {
  const searched = [sql`c.id::text`, sql`c.name`, sql`c.email`, sql`c.phone`, sql`c.phone_typed`]
  const matches = search
    ? sql`(${sql.join(
        searched.map((column) => sql`${column} ILIKE ${searchPattern(search)}`),
        sql` OR `,
      )})`
    : sql`true`
  const from = sql`FROM customers c WHERE c.merged_into_id IS NULL AND ${customersVisibleTo(caller)} AND ${matches}`
  const [counted, rows] = await Promise.all([
    rowOf<{ total: number }>(ctx, sql`SELECT count(*)::int AS total ${from}`),
    rowsOf<CustomerView>(
      ctx,
      sql`SELECT ${customerColumns} ${from} ORDER BY c.created_at DESC, c.id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    ),
  ])
  return { items: rows.map(customerView), total: counted?.total ?? 0 }
}
