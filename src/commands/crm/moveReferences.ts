import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { type MovedTable, movedReferences } from './customerReferences'
import type { MergeJournal, Pair } from './mergeJournal'

/** Gives everything of one customer to the other; returns what was moved. Nothing but the customer changes in it. */
export const moveReferences = async (tx: Tx, { keptId, awayId }: Pair): Promise<MergeJournal['moved']> => {
  const moved: Partial<MergeJournal['moved']> = {}
  for (const { table, column } of movedReferences) {
    const [name, to] = [sql.identifier(table), sql.identifier(column)]
    const rows = await rowsOf<{ id: string }>(
      tx,
      sql`UPDATE ${name} SET ${to} = ${keptId} WHERE ${to} = ${awayId} RETURNING id`,
    )
    moved[table] = rows.map(({ id }) => id)
  }
  return moved as MergeJournal['moved']
}

const idsOf = (moved: MergeJournal['moved'], table: MovedTable) =>
  sql`(SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(moved[table] ?? [])}::jsonb))`

/** Names the tables in which something that was moved then belongs to a third customer by now. */
export const strayedTables = async (
  tx: Tx,
  { moved, keptId }: { moved: MergeJournal['moved']; keptId: string },
): Promise<string[]> => {
  const strayed: string[] = []
  for (const { table, column } of movedReferences) {
    if ((moved[table] ?? []).length === 0) continue
    const row = await rowOf<{ strayed: boolean }>(
      tx,
      sql`SELECT EXISTS (SELECT FROM ${sql.identifier(table)} WHERE id IN ${idsOf(moved, table)}
            AND ${sql.identifier(column)} IS DISTINCT FROM ${keptId}::uuid) AS strayed`,
    )
    if (row?.strayed) strayed.push(table)
  }
  return strayed
}

/** Gives back what was moved; whatever else changed in it since stays. */
export const moveReferencesBack = async (
  tx: Tx,
  { moved, awayId }: { moved: MergeJournal['moved']; awayId: string },
): Promise<void> => {
  for (const { table, column } of movedReferences) {
    if ((moved[table] ?? []).length === 0) continue
    await rowsOf(
      tx,
      sql`UPDATE ${sql.identifier(table)} SET ${sql.identifier(column)} = ${awayId} WHERE id IN ${idsOf(moved, table)}`,
    )
  }
}
