import type { SegmentCondition } from '@/src/domain/crm/segmentConditions'
import { audit } from '@/src/platform/audit/audit'
import { changedFields } from '@/src/platform/audit/changedFields'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'

export type SegmentContent = {
  name: string
  description: string | null
  shared: boolean
  conditions: readonly SegmentCondition[]
}

/** Saves a filter over customers, a new one as the caller's own where no id is given; throws `not-found`. */
export const saveSegment = (
  ctx: Context,
  { segmentId, content }: { segmentId?: string; content: SegmentContent },
): Promise<{ segmentId: string }> =>
  inTransaction(ctx, async (tx) => {
    const known = segmentId
      ? await lockRow<SegmentContent & { id: string }>(tx, { table: 'customer_segments', id: segmentId })
      : null
    const id = known?.id ?? newId()
    const { name, description, shared, conditions } = content
    const at = tx.now.toISOString()
    const owner = tx.actor.kind === 'staff' ? tx.actor.id : null
    await rowsOf(
      tx,
      sql`INSERT INTO customer_segments (id, name, description, shared, owner_id, conditions, created_at, updated_at)
          VALUES (${id}, ${name}, ${description}, ${shared}, ${owner}, ${JSON.stringify(conditions)}::jsonb, ${at}, ${at})
          ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, description = EXCLUDED.description, shared = EXCLUDED.shared,
            conditions = EXCLUDED.conditions, updated_at = EXCLUDED.updated_at`,
    )
    const pick = (from: SegmentContent) => ({
      ...{ name: from.name, description: from.description, shared: from.shared, conditions: from.conditions },
    })
    const change = known ? changedFields(pick(known), pick(content)) : null
    await audit(tx.req, {
      action: known ? 'segment.changed' : 'segment.created',
      entity: 'customer-segments',
      entityId: id,
      before: change?.before ?? null,
      after: known ? (change?.after ?? {}) : pick(content),
    })
    return { segmentId: id }
  })
