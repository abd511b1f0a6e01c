import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/** Payload's own lists count to here and say that there are so many: a list view asks at every turn of a page. */
export const listCountMax = 10_000

type CountDistinct = PostgresAdapter['countDistinct']

/** A join may repeat a row: so many rows are read to see as many different ones as are counted. */
const joinedRowsMax = listCountMax * 2

const countingWith = (original: CountDistinct): CountDistinct =>
  async function countSoFar(this: PostgresAdapter, asked) {
    const { column, db, joins, tableName, where } = asked
    if (column) return original.call(this, asked)
    const table = this.tables[tableName] as never
    const { id } = this.tables[tableName] as unknown as { id: never }
    const rowsMax = joins.length > 0 ? joinedRowsMax : listCountMax
    let rows = db.select({ id }).from(table).where(where).limit(rowsMax).$dynamic()
    for (const { type, condition, table: joined } of joins) rows = rows[type ?? 'leftJoin'](joined as never, condition)
    const counted = rows.as('counted')
    const [found] = await db
      .select({
        rows: sql<number>`count(*)::int`,
        different: joins.length > 0 ? sql<number>`count(DISTINCT ${counted.id})::int` : sql<number>`count(*)::int`,
      })
      .from(counted)
    if (!found) return 0
    if (found.rows < rowsMax) return Math.min(found.different, listCountMax)
    return found.different < listCountMax ? original.call(this, asked) : listCountMax
  }

/** The same database adapter, whose counts for pages stop at `listCountMax`. */
export const countingSoFar = (adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    return Object.assign(database, { countDistinct: countingWith(database.countDistinct) })
  },
})
