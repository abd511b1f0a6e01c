import { type MergeField, planMerge } from '@/src/domain/crm/planMerge'
import { audit } from '@/src/platform/audit/audit'
import { changedFields } from '@/src/platform/audit/changedFields'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'
import { customerImages, lockCustomerPair } from './lockCustomerPair'
import type { MergeJournal } from './mergeJournal'
import { keepFormerIdentities, moveIdentities } from './moveIdentities'
import { moveRelations, moveSuggestions } from './movePairs'
import { moveReferences } from './moveReferences'
import { moveTags } from './moveTags'
import { writeCustomer } from './writeCustomer'

type MergeCustomers = { keptId: string; mergedAwayId: string; take: readonly MergeField[]; reason?: string | null }

/**
 * Merges one customer into another: everything that belongs to the one goes to the other, whom both addresses find from
 * now on, and the journal keeps how it was. Throws `not-found`, `merge-with-itself` or `already-merged`.
 */
export const mergeCustomers = (
  ctx: Context,
  { keptId, mergedAwayId, take, reason }: MergeCustomers,
): Promise<{ mergeId: string }> =>
  inTransaction(ctx, async (tx) => {
    const pair = { keptId, awayId: mergedAwayId }
    const { kept, away, identities } = await lockCustomerPair(tx, pair)
    const { changes } = planMerge({ kept, away, take })
    const at = tx.now.toISOString()
    const by = tx.actor.kind === 'staff' ? tx.actor.id : null

    const moved = await moveReferences(tx, pair)
    await moveIdentities(tx, pair)
    const tags = await moveTags(tx, pair)
    const relations = await moveRelations(tx, pair)
    const suggestions = await moveSuggestions(tx, pair, by)
    // The address goes first: no two records may have the same.
    await writeCustomer(tx, mergedAwayId, { email: null, merged_into_id: keptId, updated_at: at })
    if (Object.keys(changes).length > 0) await writeCustomer(tx, keptId, { ...changes, updated_at: at })
    await keepFormerIdentities(tx, { keptId, known: identities.kept })

    const after = await customerImages(tx, pair)
    const journal: MergeJournal = {
      customers: { kept: { before: kept, after: after.kept }, mergedAway: { before: away, after: after.away } },
      moved,
      identities,
      tags,
      relations,
      suggestions,
    }
    const mergeId = newId()
    await rowsOf(
      tx,
      sql`INSERT INTO customer_merges (id, kept_id, merged_away_id, journal, reason, merged_by_name, merged_by_id, merged_at)
          VALUES (${mergeId}, ${keptId}, ${mergedAwayId}, ${JSON.stringify(journal)}::jsonb, ${reason ?? null}, ${tx.actor.name}, ${by}, ${at})`,
    )
    const recordChange = changedFields(kept, after.kept)
    await audit(tx.req, {
      action: 'customer.merged',
      entity: 'customers',
      entityId: keptId,
      before: recordChange?.before ?? null,
      after: { ...recordChange?.after, mergedAway: mergedAwayId, merge: mergeId },
      reason,
    })
    await emit(tx.req, { type: 'customer.merged', data: { mergeId, keptId, mergedAwayId } })
    return { mergeId }
  })
