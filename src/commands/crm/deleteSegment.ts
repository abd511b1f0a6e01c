import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

type SegmentRow = { id: string; name: string; conditions: unknown }

/** Deletes a saved filter; the customers in it stay as they are. Throws `not-found`. */
export const deleteSegment = (ctx: Context, { segmentId }: { segmentId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { id, name, conditions } = await lockRow<SegmentRow>(tx, { table: 'customer_segments', id: segmentId })
    await rowsOf(tx, sql`DELETE FROM customer_segments WHERE id = ${id}`)
    await audit(tx.req, {
      action: 'segment.deleted',
      entity: 'customer-segments',
      entityId: id,
      before: { name, conditions },
    })
  })
