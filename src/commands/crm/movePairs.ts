import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import type { MergeJournal, MovedPairs, Pair, RowImage } from './mergeJournal'

type PairTable = { table: string; one: string; two: string; same: Sql; ordered: boolean }

const relations: PairTable = {
  table: 'customer_relations',
  one: 'first_id',
  two: 'second_id',
  same: sql`o.kind = r.kind`,
  ordered: false,
}
const suggestions: PairTable = {
  table: 'duplicate_suggestions',
  one: 'customer_a_id',
  two: 'customer_b_id',
  same: sql`true`,
  ordered: true,
}

const col = (alias: string, name: string): Sql => sql`${sql.identifier(alias)}.${sql.identifier(name)}`
const otherThan = (alias: string, { one, two }: PairTable, id: string): Sql =>
  sql`(CASE WHEN ${col(alias, one)} = ${id} THEN ${col(alias, two)} ELSE ${col(alias, one)} END)`

/** Writes a pair in which one customer stands for another; a table that orders its pairs is given them in order. */
const replaced = (at: PairTable, from: string, to: string): Sql => {
  const swap = (name: string) =>
    sql`(CASE WHEN ${col('r', name)} = ${from} THEN ${to}::uuid ELSE ${col('r', name)} END)`
  const [one, two] = [swap(at.one), swap(at.two)]
  const set = at.ordered ? sql`least(${one}, ${two}), greatest(${one}, ${two})` : sql`${one}, ${two}`
  return sql`(${sql.identifier(at.one)}, ${sql.identifier(at.two)}) = (SELECT ${set})`
}

const alreadyHas = (at: PairTable, from: string, to: string): Sql =>
  sql`EXISTS (SELECT FROM ${sql.identifier(at.table)} o WHERE o.id <> r.id AND ${at.same}
        AND ${to} IN (${col('o', at.one)}, ${col('o', at.two)}) AND ${otherThan('r', at, from)} IN (${col('o', at.one)}, ${col('o', at.two)}))`

const of = (at: PairTable, id: string): Sql => sql`${id} IN (${col('r', at.one)}, ${col('r', at.two)})`

const move = async (tx: Tx, at: PairTable, { keptId, awayId }: Pair): Promise<MovedPairs> => {
  const table = sql.identifier(at.table)
  const images = (rows: { image: RowImage }[]) => rows.map(({ image }) => image)
  const removed = await rowsOf<{ image: RowImage }>(
    tx,
    sql`DELETE FROM ${table} r WHERE ${of(at, awayId)} AND (${of(at, keptId)} OR ${alreadyHas(at, awayId, keptId)}) RETURNING to_jsonb(r) AS image`,
  )
  const moved = await rowsOf<{ image: RowImage }>(
    tx,
    sql`SELECT to_jsonb(r) AS image FROM ${table} r WHERE ${of(at, awayId)}`,
  )
  await rowsOf(tx, sql`UPDATE ${table} r SET ${replaced(at, awayId, keptId)} WHERE ${of(at, awayId)}`)
  return { moved: images(moved), removed: images(removed) }
}

const moveBack = async (
  tx: Tx,
  at: PairTable,
  { keptId, awayId, pairs }: Pair & { pairs: MovedPairs },
): Promise<void> => {
  const table = sql.identifier(at.table)
  for (const was of pairs.moved)
    await rowsOf(
      tx,
      sql`UPDATE ${table} r SET ${replaced(at, keptId, awayId)}
          WHERE r.id = ${was.id} AND ${of(at, keptId)} AND NOT ${of(at, awayId)} AND NOT ${alreadyHas(at, keptId, awayId)}`,
    )
  await rowsOf(
    tx,
    sql`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, ${JSON.stringify(pairs.removed)}::jsonb) ON CONFLICT DO NOTHING`,
  )
}

/** Moves a customer's relations; what the kept one has already, and a relation between the two, is noted and removed. */
export const moveRelations = (tx: Tx, pair: Pair): Promise<MovedPairs> => move(tx, relations, pair)

export const moveRelationsBack = (tx: Tx, args: Pair & { pairs: MovedPairs }): Promise<void> =>
  moveBack(tx, relations, args)

/** Moves the suggestions about a customer; the one about these two is decided by the merge. */
export const moveSuggestions = async (
  tx: Tx,
  { keptId, awayId }: Pair,
  decidedBy: string | null,
): Promise<MergeJournal['suggestions']> => {
  const [a, b] = [keptId, awayId].toSorted()
  const pair = await rowOf<{ image: RowImage }>(
    tx,
    sql`SELECT to_jsonb(r) AS image FROM duplicate_suggestions r WHERE customer_a_id = ${a} AND customer_b_id = ${b}`,
  )
  const others = await move(tx, suggestions, { keptId, awayId })
  const removed = others.removed.filter(({ id }) => id !== pair?.image.id)
  if (pair) {
    const at = tx.now.toISOString()
    const decided = { ...pair.image, state: 'merged', decided_by_id: decidedBy, decided_at: at, updated_at: at }
    await rowsOf(
      tx,
      sql`INSERT INTO duplicate_suggestions SELECT * FROM jsonb_populate_record(NULL::duplicate_suggestions, ${JSON.stringify(decided)}::jsonb)`,
    )
  }
  return { moved: others.moved, removed, pair: pair?.image ?? null }
}

export const moveSuggestionsBack = async (
  tx: Tx,
  { keptId, awayId, suggestions: was }: Pair & { suggestions: MergeJournal['suggestions'] },
): Promise<void> => {
  if (was.pair) await rowsOf(tx, sql`DELETE FROM duplicate_suggestions WHERE id = ${was.pair.id}`)
  const removed = was.pair ? [...was.removed, was.pair] : was.removed
  await moveBack(tx, suggestions, { keptId, awayId, pairs: { moved: was.moved, removed } })
}
