import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockMessage } from './lockMessage'

/** Notes that a queued message did not go out, with the reason staff read; `mayHaveGone` makes a later attempt ask first. */
export const recordNotSent = (
  ctx: Context,
  { messageId, reason, mayHaveGone }: { messageId: string; reason: string; mayHaveGone: boolean },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const message = await lockMessage(tx, messageId)
    if (message.status !== 'queued') return
    await rowsOf(
      tx,
      sql`UPDATE messages SET status = 'failed', error = ${reason}, handed_at = CASE WHEN ${mayHaveGone} THEN handed_at END, updated_at = ${tx.now.toISOString()}
          WHERE id = ${messageId}`,
    )
    await audit(tx.req, {
      action: 'message.failed',
      entity: 'messages',
      entityId: messageId,
      before: { status: 'queued' },
      after: { status: 'failed' },
      reason,
    })
  })
