import type { SuggestionState } from '@/src/domain/crm/suggestionStates'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

type SuggestionRow = { id: string; customer_a_id: string; customer_b_id: string; state: SuggestionState }

/** Decides that two customers are two people: they are not suggested again. Throws `not-found` or `suggestion-decided`. */
export const dismissDuplicate = (
  ctx: Context,
  { suggestionId, reason }: { suggestionId: string; reason?: string | null },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const pair = await lockRow<SuggestionRow>(tx, { table: 'duplicate_suggestions', id: suggestionId })
    if (pair.state !== 'open') throw new DomainError('suggestion-decided', `This suggestion was ${pair.state} before.`)
    const at = tx.now.toISOString()
    const by = tx.actor.kind === 'staff' ? tx.actor.id : null
    await rowsOf(
      tx,
      sql`UPDATE duplicate_suggestions SET state = 'dismissed', decided_by_id = ${by}, decided_at = ${at}, updated_at = ${at} WHERE id = ${suggestionId}`,
    )
    await audit(tx.req, {
      action: 'customer.duplicate_dismissed',
      entity: 'customers',
      entityId: pair.customer_a_id,
      after: { notTheSameAs: pair.customer_b_id, suggestion: suggestionId },
      reason,
    })
  })
