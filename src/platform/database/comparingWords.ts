import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/** The same database adapter, where `intersects` asks whether a text holds one of several words: as an index over its words answers at once. */
export const comparingWords = (adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const intersects = (words: unknown, asked: unknown) =>
      sql`listed_words(${words}::text) && ARRAY[${sql.join(
        [asked].flat().map((word) => sql`${String(word)}`),
        sql`, `,
      )}]::text[]`
    return Object.assign(database, { operators: { ...database.operators, intersects } })
  },
})
