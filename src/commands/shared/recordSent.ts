import { messageStatusAfter } from '@/src/domain/shared/messageStatusAfter'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { announceSent } from './announceSent'
import { lockMessage } from './lockMessage'

/** Notes that the provider took a message, under the provider's own id; its webhook may have told more already. */
export const recordSent = (
  ctx: Context,
  { messageId, providerMessageId }: { messageId: string; providerMessageId: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const message = await lockMessage(tx, messageId)
    const status = messageStatusAfter({ status: message.status, fact: 'sent' })
    const now = tx.now.toISOString()
    await rowsOf(
      tx,
      sql`UPDATE messages SET status = ${status}, provider_message_id = ${providerMessageId}, sent_at = coalesce(sent_at, ${now}::timestamptz), error = NULL, updated_at = ${now}
          WHERE id = ${messageId}`,
    )
    await audit(tx.req, {
      action: 'message.sent',
      entity: 'messages',
      entityId: messageId,
      before: { status: message.status },
      after: { status, providerMessageId },
    })
    await announceSent(tx, message)
  })
