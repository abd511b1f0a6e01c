import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { suppressionOf } from './addressOf'
import { lockMessage, type MessageRow } from './lockMessage'

export type HandOver =
  | { kind: 'send'; message: MessageRow; handedAt: Date }
  /** It was handed over before and nobody knows with what outcome: ask the provider before repeating it. */
  | { kind: 'ask'; message: MessageRow; handedAt: Date }
  /** It has left, or was given to a person: there is nothing to do. */
  | { kind: 'nothing' }

type HandOverMessage = {
  messageId: string
  /** The handing-over that is known to have had no effect: it is repeated unless somebody else did so meanwhile. */
  repeating?: Date
}

const giveUp = async (tx: Tx, { id }: MessageRow, reason: string): Promise<void> => {
  await rowsOf(
    tx,
    sql`UPDATE messages SET status = 'failed', error = ${reason}, updated_at = ${tx.now.toISOString()} WHERE id = ${id}`,
  )
  await audit(tx.req, { action: 'message.failed', entity: 'messages', entityId: id, reason })
}

/** Notes, before the provider is called, that a queued message is being handed over; a suppressed address fails it instead. */
export const handOverMessage = (ctx: Context, { messageId, repeating }: HandOverMessage): Promise<HandOver> =>
  inTransaction(ctx, async (tx) => {
    const message = await lockMessage(tx, messageId)
    if (message.status !== 'queued') return { kind: 'nothing' }
    const before = message.handed_at ? new Date(message.handed_at) : null
    if (before && !repeating) return { kind: 'ask', message, handedAt: before }
    if (before?.getTime() !== repeating?.getTime()) return { kind: 'nothing' }
    const suppression = await suppressionOf(tx, message.to, {
      customerId: message.customer_id,
      audience: message.audience,
      bookingId: message.booking_id,
    })
    if (suppression) {
      await giveUp(tx, message, suppression)
      return { kind: 'nothing' }
    }
    const now = tx.now.toISOString()
    await rowsOf(
      tx,
      sql`UPDATE messages SET handed_at = ${now}, attempts = coalesce(attempts, 0) + 1, updated_at = ${now} WHERE id = ${messageId}`,
    )
    return { kind: 'send', message, handedAt: tx.now }
  })
