import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { Column, getTableName, is, SQL, StringChunk } from '@payloadcms/db-postgres/drizzle'
import type { DatabaseAdapterObj } from 'payload'
import { findingFirst } from './findingFirst'

/** Payload's own lists count to here and say that there are so many: a list view asks at every turn of a page. */
export const listCountMax = 2_500
/** A search of a list counts to here, twenty-five pages: each row is read for it, and compared. */
export const searchCountMax = 250

type CountDistinct = PostgresAdapter['countDistinct']
type Join = Parameters<CountDistinct>[0]['joins'][number]

/** Whether a join goes by the joined table's own key, which never repeats a row. */
const findsOne = ({ condition, table }: Join): boolean =>
  is(condition, SQL) &&
  condition.queryChunks.some(
    (part) => is(part, Column) && part.primary && getTableName(part.table) === getTableName(table as never),
  )

const looksForText = (where: unknown): boolean =>
  is(where, SQL) &&
  where.queryChunks.some((part) =>
    is(part, StringChunk) ? part.value.some((text) => text.includes(' ilike ')) : looksForText(part),
  )

const countingWith = (original: CountDistinct): CountDistinct =>
  async function countSoFar(this: PostgresAdapter, asked) {
    const { column, db, joins, tableName, where } = asked
    if (column) return original.call(this, asked)
    const table = this.tables[tableName] as never
    const { id } = this.tables[tableName] as unknown as { id: never }
    const most = looksForText(where) ? searchCountMax : listCountMax
    const mayRepeat = !joins.every(findsOne)
    // A join may repeat a row: so many are read to see as many different ones as are counted.
    const rowsMax = mayRepeat ? most * 2 : most
    // Whatever is not selected need not be fetched: most counts are answered by an index alone.
    const named = mayRepeat ? id : (sql`1`.as('id') as never)
    let rows = db.select({ id: named }).from(table).where(where).limit(rowsMax).$dynamic()
    for (const { type, condition, table: joined } of joins) rows = rows[type ?? 'leftJoin'](joined as never, condition)
    const counted = rows.as('counted')
    const [found] = await db
      .select({
        rows: sql<number>`count(*)::int`,
        different: mayRepeat ? sql<number>`count(DISTINCT ${counted.id})::int` : sql<number>`count(*)::int`,
      })
      .from(counted)
    if (!found) return 0
    if (found.rows < rowsMax) return Math.min(found.different, most)
    return found.different < most ? original.call(this, asked) : most
  }

/** The same database adapter, which counts for pages only where there are more, to `listCountMax`, and to `searchCountMax` where a text is looked for. */
export const countingSoFar = (adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    return Object.assign(database, {
      countDistinct: countingWith(database.countDistinct),
      find: findingFirst(database.find),
    })
  },
})
