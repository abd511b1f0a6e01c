import type { MergedRecord } from '@/src/domain/crm/planMerge'
import { takeBack } from '@/src/domain/crm/takeBack'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import type { MergeJournal } from './mergeJournal'
import { strayedTables } from './moveReferences'

export type UndoAsked = { mergeId: string; journal: MergeJournal; current: { kept: MergedRecord; away: MergedRecord } }

const laterMerge = async (tx: Tx, { mergeId, current: { kept, away } }: UndoAsked): Promise<DomainError | null> => {
  const later = await rowOf<{ kept: string; away: string }>(
    tx,
    sql`SELECT k.name AS kept, a.name AS away FROM customer_merges m
        JOIN customers k ON k.id = m.kept_id JOIN customers a ON a.id = m.merged_away_id
        WHERE m.undone_at IS NULL AND m.id <> ${mergeId}
          AND (m.kept_id IN (${kept.id}, ${away.id}) OR m.merged_away_id IN (${kept.id}, ${away.id}))
          AND (m.merged_at, m.id) > (SELECT merged_at, id FROM customer_merges WHERE id = ${mergeId})
        ORDER BY m.merged_at DESC LIMIT 1`,
  )
  if (!later) return null
  return new DomainError(
    'merge-not-newest',
    `${later.away} was merged into ${later.kept} afterwards: undo that merge first.`,
  )
}

const takenAddress = async (tx: Tx, { journal, current: { kept, away } }: UndoAsked): Promise<DomainError | null> => {
  const { email } = journal.customers.mergedAway.before
  const images = JSON.stringify(journal.identities.mergedAway)
  const taken = await rowOf<{ name: string; address: string }>(
    tx,
    sql`SELECT c.name, i.value AS address FROM jsonb_populate_recordset(NULL::customer_identities, ${images}::jsonb) AS was
        JOIN customer_identities i ON i.kind = 'email' AND was.kind = 'email' AND i.value = was.value
        JOIN customers c ON c.id = i.customer_id WHERE i.customer_id NOT IN (${kept.id}, ${away.id}) LIMIT 1`,
  )
  if (taken)
    return new DomainError('merge-undo-blocked', `${taken.address} belongs to ${taken.name} by now: change that first.`)
  const { changes } = takeBack({ ...journal.customers.kept, current: kept })
  const keptEmail = 'email' in changes ? changes.email : kept.email
  if (email && keptEmail === email)
    return new DomainError(
      'merge-undo-blocked',
      `${String(email)} is the main address of ${String(kept.name)} by now: change that first.`,
    )
  return null
}

const strayedBelongings = async (tx: Tx, { journal, current }: UndoAsked): Promise<DomainError | null> => {
  const strayed = await strayedTables(tx, { moved: journal.moved, keptId: current.kept.id })
  if (strayed.length === 0) return null
  return new DomainError(
    'merge-undo-blocked',
    `Some ${strayed.join(', ').replaceAll('_', ' ')} that came with the merge belong to somebody else by now.`,
  )
}

/** What is in the way of undoing a merge exactly; null where nothing is. */
export const undoObstacle = async (tx: Tx, asked: UndoAsked): Promise<DomainError | null> =>
  (await laterMerge(tx, asked)) ?? (await takenAddress(tx, asked)) ?? (await strayedBelongings(tx, asked))

/** Refuses, saying what is in the way, to undo a merge that can no longer be undone exactly. */
export const assertUndoable = async (tx: Tx, asked: UndoAsked): Promise<void> => {
  const obstacle = await undoObstacle(tx, asked)
  if (obstacle) throw obstacle
}
