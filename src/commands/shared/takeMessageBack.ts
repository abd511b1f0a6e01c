import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Takes a handing-over back that certainly had no effect, so that the next attempt need not ask. */
export const takeMessageBack = (
  ctx: Context,
  { messageId, reason }: { messageId: string; reason: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await rowsOf(
      tx,
      sql`UPDATE messages SET handed_at = NULL, error = ${reason} WHERE id = ${messageId} AND status = 'queued'`,
    )
  })
