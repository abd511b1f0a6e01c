import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/** Payload's own lists count to here and say that there are so many: a list view asks at every turn of a page. */
export const listCountMax = 10_000

type CountDistinct = PostgresAdapter['countDistinct']

const countingWith = (original: CountDistinct): CountDistinct =>
  async function countSoFar(this: PostgresAdapter, asked) {
    const { column, db, joins, tableName, where } = asked
    if (column) return original.call(this, asked)
    const table = this.tables[tableName] as never
    const { id } = this.tables[tableName] as unknown as { id: never }
    let rows = db.select({ id }).from(table).where(where).limit(listCountMax).$dynamic()
    for (const { type, condition, table: joined } of joins) rows = rows[type ?? 'leftJoin'](joined as never, condition)
    const counted = joins.length > 0 ? rows.groupBy(id).as('counted') : rows.as('counted')
    const [found] = await db.select({ count: sql<number>`count(*)::int` }).from(counted)
    return found?.count ?? 0
  }

/** The same database adapter, whose counts for pages stop at `listCountMax`. */
export const countingSoFar = (adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    return Object.assign(database, { countDistinct: countingWith(database.countDistinct) })
  },
})
