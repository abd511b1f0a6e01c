import { createHash } from 'node:crypto'
import { type HasSession, type Sql, sessionOf } from './session'

type Query = { sql: string; params: unknown[] }

/** What drizzle's databases and transactions have, but do not tell in their types. */
type Prepares = {
  dialect: { sqlToQuery: (statement: Sql) => Query }
  session: {
    prepareQuery: (
      query: Query,
      fields: undefined,
      name: string,
      isResponseInArrayMode: false,
    ) => { execute: () => Promise<{ rows: unknown[] }> }
  }
}

const nameOf = (text: string): string => createHash('sha1').update(text).digest('base64url')

/**
 * Runs one SQL statement on the request's connection and returns its rows, as `rowsOf`; the database parses and plans each
 * text once a connection. For large statements that are asked again and again in a few shapes: each shape is kept.
 */
export const preparedRowsOf = async <Row>(at: HasSession, statement: Sql): Promise<Row[]> => {
  const { dialect, session } = (await sessionOf(at)) as unknown as Prepares
  const query = dialect.sqlToQuery(statement)
  const { rows } = await session.prepareQuery(query, undefined, nameOf(query.sql), false).execute()
  return rows as Row[]
}
