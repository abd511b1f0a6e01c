import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'
import { compareAgain } from './compareAgain'

type RelationRow = { id: string; first_id: string; second_id: string; kind: string; note: string | null }

/** Removes what was noted about two customers; throws `not-found`. */
export const removeRelation = (ctx: Context, { relationId }: { relationId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const {
      first_id: firstId,
      second_id: secondId,
      kind,
      note,
    } = await lockRow<RelationRow>(tx, {
      table: 'customer_relations',
      id: relationId,
    })
    await rowsOf(tx, sql`DELETE FROM customer_relations WHERE id = ${relationId}`)
    await audit(tx.req, {
      action: 'customer.relation_removed',
      entity: 'customers',
      entityId: firstId,
      before: { relation: relationId, kind, with: secondId, note },
    })
    await compareAgain(tx, firstId)
  })
