import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { lockCustomer } from './lockCustomer'

type ProposeMerge = { customerId: string; otherId: string; note?: string | null }

const byHand = { text: 'Proposed by a colleague.', points: 0 }

/** Puts a pair of customers before the managers, who merge; throws `not-found`, `already-merged` or `merge-with-itself`. */
export const proposeMerge = (
  ctx: Context,
  { customerId, otherId, note = null }: ProposeMerge,
): Promise<{ suggestionId: string }> =>
  inTransaction(ctx, async (tx) => {
    if (customerId === otherId) throw new DomainError('merge-with-itself', 'These are one record already.')
    const [a, b] = [customerId, otherId].toSorted()
    for (const id of [a, b]) await lockCustomer(tx, id ?? '')
    const at = tx.now.toISOString()
    const by = tx.actor.kind === 'staff' ? tx.actor.id : null
    const row = await rowOf<{ id: string }>(
      tx,
      sql`INSERT INTO duplicate_suggestions (id, customer_a_id, customer_b_id, score, reasons, state, proposed_by_id, proposed_at, note, created_at, updated_at)
          VALUES (${newId()}, ${a}, ${b}, 0, ${JSON.stringify([byHand])}::jsonb, 'open', ${by}, ${at}, ${note}, ${at}, ${at})
          ON CONFLICT (customer_a_id, customer_b_id) DO UPDATE
            SET state = 'open', proposed_by_id = EXCLUDED.proposed_by_id, proposed_at = EXCLUDED.proposed_at, note = EXCLUDED.note,
                decided_by_id = NULL, decided_at = NULL, updated_at = EXCLUDED.updated_at
          RETURNING id`,
    )
    if (!row) throw new Error('An upsert returns its row.')
    await audit(tx.req, {
      action: 'customer.merge_proposed',
      entity: 'customers',
      entityId: customerId,
      after: { with: otherId, suggestion: row.id },
      reason: note,
    })
    return { suggestionId: row.id }
  })
