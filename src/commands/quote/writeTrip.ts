import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { snakeCase } from '@/src/platform/database/snakeCase'
import { newId } from '@/src/platform/newId'
import type { TripColumns } from './tripColumns'

type Row = Record<string, unknown>

const versions = 'quote_versions'
const linked = new Set(['cover', 'picture', 'supplied'])

const isGroup = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields as their columns: `cover_id` of a picture, `arrival_flight` of a group. */
const columnsOf = (fields: Row): Row =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      const column = snakeCase(name)
      if (!isGroup(value)) return [[linked.has(name) ? `${column}_id` : column, value]]
      return Object.entries(columnsOf(value)).map(([part, each]) => [`${column}_${part}`, each])
    }),
  )

const names = (columns: readonly string[]): Sql =>
  sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  )

const insert = async (tx: Tx, table: string, rows: readonly Row[]): Promise<void> => {
  const [first] = rows
  if (!first) return
  const columns = names(Object.keys(first))
  await rowsOf(
    tx,
    sql`INSERT INTO ${sql.identifier(table)} (${columns})
        SELECT ${columns} FROM jsonb_populate_recordset(NULL::${sql.identifier(table)}, ${JSON.stringify(rows)}::jsonb)`,
  )
}

const mealsOf = (days: readonly { id: string; meals: readonly string[] }[]): Row[] =>
  days.flatMap(({ id, meals }) =>
    meals.map((value, index) => ({ id: newId(), parent_id: id, order: index + 1, value })),
  )

const replaceRows = async (
  tx: Tx,
  { versionId, name, rows }: { versionId: string; name: string; rows: readonly Row[] },
) => {
  const table = `${versions}_${snakeCase(name)}`
  const kept = rows.map((row) => ({ ...row, id: newId() }))
  await rowsOf(tx, sql`DELETE FROM ${sql.identifier(table)} WHERE _parent_id = ${versionId}`)
  await insert(
    tx,
    table,
    kept.map(({ meals: _, ...row }: Row, index) => ({
      ...columnsOf(row),
      _parent_id: versionId,
      _order: index + 1,
    })),
  )
  if (name === 'days') await insert(tx, `${table}_meals`, mealsOf(kept as never))
}

const update = (tx: Tx, versionId: string, fields: Row) => {
  const columns = columnsOf(fields)
  const set = names(Object.keys(columns))
  return rowsOf(
    tx,
    sql`UPDATE quote_versions SET (${set}) = (SELECT ${set} FROM jsonb_populate_record(NULL::quote_versions, ${JSON.stringify(columns)}::jsonb))
        WHERE id = ${versionId}`,
  )
}

/**
 * Writes what is different of a version's trip, a list that changed whole, and facts beside it. By SQL, because the builder
 * saves every few seconds and a hundred lines take Payload most of a second.
 */
export const writeTrip = async (
  tx: Tx,
  { versionId, changed, facts }: { versionId: string; changed: Partial<TripColumns>; facts: Row },
): Promise<void> => {
  const fields: Row = { ...facts }
  for (const [name, value] of Object.entries(changed)) {
    if (Array.isArray(value)) await replaceRows(tx, { versionId, name, rows: value })
    else fields[name] = value
  }
  await update(tx, versionId, fields)
}
