import { takeBack } from '@/src/domain/crm/takeBack'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { assertUndoable } from './assertUndoable'
import { lockCustomerPair } from './lockCustomerPair'
import type { Change, MergeJournal, RowImage } from './mergeJournal'
import { releaseIdentities, restoreIdentities } from './moveIdentities'
import { moveRelationsBack, moveSuggestionsBack } from './movePairs'
import { moveReferencesBack } from './moveReferences'
import { moveTagsBack } from './moveTags'
import { writeCustomer } from './writeCustomer'

type MergeRow = {
  id: string
  kept_id: string
  merged_away_id: string
  journal: MergeJournal
  merged_at: string
  undone_at: string | null
}

const restore = async (
  tx: Tx,
  { id, change, current }: { id: string; change: Change; current: RowImage },
): Promise<string[]> => {
  const { changes, changedSince, updatedAt } = takeBack({ ...change, current })
  if (Object.keys(changes).length > 0 || updatedAt)
    await writeCustomer(tx, id, { ...changes, updated_at: updatedAt ?? tx.now.toISOString() })
  return changedSince
}

/**
 * Undoes a merge: both customers and all that was moved are as they were, but for what people changed since, which stays;
 * returns the fields of which that is true. Throws `not-found`, `merge-already-undone`, `merge-not-newest` or
 * `merge-undo-blocked`, and then nothing has changed.
 */
export const undoMerge = (
  ctx: Context,
  { mergeId }: { mergeId: string },
): Promise<{ mergedAwayId: string; changedSince: string[] }> =>
  inTransaction(ctx, async (tx) => {
    const merge = await lockRow<MergeRow>(tx, { table: 'customer_merges', id: mergeId })
    if (merge.undone_at) throw new DomainError('merge-already-undone', 'This merge was undone before.')
    const { journal, kept_id: keptId, merged_away_id: awayId } = merge
    const pair = { keptId, awayId }
    const current = await lockCustomerPair(tx, pair)
    await assertUndoable(tx, { mergeId, journal, current })

    const { identities, tags, relations, suggestions, moved } = journal
    await releaseIdentities(tx, { keptId, identities })
    const changedSince = await restore(tx, { id: keptId, change: journal.customers.kept, current: current.kept })
    await restore(tx, { id: awayId, change: journal.customers.mergedAway, current: current.away })
    await restoreIdentities(tx, { identities })
    await moveReferencesBack(tx, { moved, awayId })
    await moveTagsBack(tx, { keptId, tags })
    await moveRelationsBack(tx, { ...pair, pairs: relations })
    await moveSuggestionsBack(tx, { ...pair, suggestions })

    await rowsOf(
      tx,
      sql`UPDATE customer_merges SET undone_at = ${tx.now.toISOString()}, undone_by_name = ${tx.actor.name} WHERE id = ${mergeId}`,
    )
    await audit(tx.req, {
      action: 'customer.merge_undone',
      entity: 'customers',
      entityId: keptId,
      after: { mergedAway: awayId, merge: mergeId, changedSince },
    })
    await emit(tx.req, { type: 'customer.merge_undone', data: { mergeId, keptId, mergedAwayId: awayId } })
    return { mergedAwayId: awayId, changedSince }
  })
