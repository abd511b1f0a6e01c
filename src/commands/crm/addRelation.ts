import type { RelationKind } from '@/src/domain/crm/relationKinds'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { compareAgain } from './compareAgain'
import { lockCustomer } from './lockCustomer'

type AddRelation = { firstId: string; secondId: string; kind: RelationKind; note?: string | null }

/** Notes how two customers belong together, once for both; throws `not-found`, `already-merged`, `relation-with-itself` or `relation-exists`. */
export const addRelation = (
  ctx: Context,
  { firstId, secondId, kind, note = null }: AddRelation,
): Promise<{ relationId: string }> =>
  inTransaction(ctx, async (tx) => {
    if (firstId === secondId) throw new DomainError('relation-with-itself', 'Choose somebody else.')
    // Always in the same order, so that two who relate the same pair cannot wait for each other.
    for (const id of [firstId, secondId].toSorted()) await lockCustomer(tx, id)
    const at = tx.now.toISOString()
    const made = await rowOf<{ id: string }>(
      tx,
      sql`INSERT INTO customer_relations (id, first_id, second_id, kind, note, created_at, updated_at)
          VALUES (${newId()}, ${firstId}, ${secondId}, ${kind}::enum_customer_relations_kind, ${note}, ${at}, ${at})
          ON CONFLICT DO NOTHING RETURNING id`,
    )
    if (!made) throw new DomainError('relation-exists', 'This is noted already.')
    await audit(tx.req, {
      action: 'customer.relation_added',
      entity: 'customers',
      entityId: firstId,
      after: { relation: made.id, kind, with: secondId, note },
    })
    await compareAgain(tx, firstId)
    return { relationId: made.id }
  })
