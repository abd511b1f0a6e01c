import { type MergedRecord, type MergeField, mergeFieldNames, mergeFields } from '@/src/domain/crm/planMerge'
import { takeBack } from '@/src/domain/crm/takeBack'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowOf, sql } from '@/src/platform/database/session'
import { undoObstacle } from './assertUndoable'
import { customerImages, writeInstantsInUtc } from './lockCustomerPair'
import type { MergeJournal } from './mergeJournal'

export type UndoPreview = {
  /** Null where it can be undone exactly. */
  obstacle: { code: string; because: string } | null
  /** What of the kept record becomes what it was. */
  restores: { field: MergeField; now: unknown; before: unknown }[]
  /** What somebody changed since: it stays as it is. */
  stays: MergeField[]
  /** What came in for the one customer since, and stays with the kept one. */
  arrived: { leads: number; quotes: number; bookings: number; messages: number }
}

type MergeRow = {
  kept_id: string
  merged_away_id: string
  journal: MergeJournal
  merged_at: string
  undone_at: string | null
}

const arrivedSince = async (tx: Tx, { kept_id: keptId, merged_at: at, journal }: MergeRow) => {
  const since = (table: 'leads' | 'quotes' | 'bookings' | 'messages') =>
    sql`(SELECT count(*)::int FROM ${sql.identifier(table)} t WHERE t.customer_id = ${keptId} AND t.created_at > ${at}
          AND NOT ${JSON.stringify(journal.moved[table] ?? [])}::jsonb ? t.id::text)`
  const row = await rowOf<UndoPreview['arrived']>(
    tx,
    sql`SELECT ${since('leads')} AS leads, ${since('quotes')} AS quotes, ${since('bookings')} AS bookings, ${since('messages')} AS messages`,
  )
  return row ?? { leads: 0, quotes: 0, bookings: 0, messages: 0 }
}

const fieldsOf = (columns: readonly string[]): MergeField[] =>
  mergeFieldNames.filter((field) => mergeFields[field].some((column) => columns.includes(column)))

/** Tells what undoing a merge would do now and what is in its way; nothing changes. Throws `not-found`. */
export const previewUndo = (ctx: Context, { mergeId }: { mergeId: string }): Promise<UndoPreview> =>
  inTransaction(ctx, async (tx) => {
    const merge = await lockRow<MergeRow>(tx, { table: 'customer_merges', id: mergeId })
    await writeInstantsInUtc(tx)
    const { journal } = merge
    const images = await customerImages(tx, { keptId: merge.kept_id, awayId: merge.merged_away_id })
    const current = { kept: images.kept as MergedRecord, away: images.away as MergedRecord }
    const { changes, changedSince } = takeBack({ ...journal.customers.kept, current: current.kept })
    const obstacle = merge.undone_at ? null : await undoObstacle(tx, { mergeId, journal, current })
    return {
      obstacle: obstacle && { code: obstacle.code, because: obstacle.detail },
      restores: fieldsOf(Object.keys(changes)).map((field) => {
        const [column] = mergeFields[field]
        return { field, now: current.kept[column] ?? null, before: changes[column] ?? null }
      }),
      stays: fieldsOf(changedSince),
      arrived: await arrivedSince(tx, merge),
    }
  })
