import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { BasePayload, PayloadRequest } from 'payload'

export { sql }
export type Sql = ReturnType<typeof sql>
export type Session = Pick<PostgresAdapter['drizzle'], 'execute'>
export type HasSession = { payload: BasePayload; transactionID?: PayloadRequest['transactionID'] }

export const databaseOf = (payload: BasePayload): PostgresAdapter => payload.db as unknown as PostgresAdapter

/** Returns the connection a request's writes share: its transaction's while it has one, else the pool's. */
export const sessionOf = async ({ payload, transactionID }: HasSession): Promise<Session> => {
  const database = databaseOf(payload)
  const id = await transactionID
  if (id === undefined || id === null) return database.drizzle
  const session = database.sessions?.[id]
  if (!session) throw new Error('The transaction of this request was already rolled back.')
  return session.db as unknown as Session
}

/** Runs one SQL statement on the request's connection and returns its rows. */
export const rowsOf = async <Row>(at: HasSession, statement: Sql): Promise<Row[]> => {
  const session = await sessionOf(at)
  const result = await session.execute(statement)
  return result.rows as Row[]
}

/** Runs one SQL statement on the request's connection and returns its first row, or undefined. */
export const rowOf = async <Row>(at: HasSession, statement: Sql): Promise<Row | undefined> =>
  (await rowsOf<Row>(at, statement))[0]

/** Makes a `(a, b, c)` list of parameters for `IN`; an empty list matches nothing. */
export const anyOf = (values: readonly unknown[]): Sql =>
  values.length === 0
    ? sql`(NULL)`
    : sql`(${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )})`
