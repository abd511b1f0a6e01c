import { type Sql, sql } from './session'

/** A row to insert: snake_case columns; a value may be SQL, such as a subselect of another part of the statement. */
export type NewRow = Record<string, unknown>

/** Makes an INSERT of rows that all have the same columns, for use alone or as a part of a larger statement; throws `RangeError` without rows. */
export const insertRows = (table: string, rows: readonly NewRow[]): Sql => {
  const [first] = rows
  if (!first) throw new RangeError('An insert needs a row.')
  const columns = Object.keys(first)
  const valuesOf = (row: NewRow) =>
    sql`(${sql.join(
      columns.map((column) => sql`${row[column] ?? null}`),
      sql`, `,
    )})`
  return sql`INSERT INTO ${sql.identifier(table)} (${sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  )})
    VALUES ${sql.join(rows.map(valuesOf), sql`, `)}`
}

/** Makes one statement of several writes that need nothing of each other's results but what they name; `last` is what it returns. */
export const together = (parts: Record<string, Sql | null>, last: Sql): Sql => {
  const named = Object.entries(parts).filter((part): part is [string, Sql] => part[1] !== null)
  return sql`WITH ${sql.join(
    named.map(([name, part]) => sql`${sql.identifier(name)} AS (${part})`),
    sql`, `,
  )} ${last}`
}
