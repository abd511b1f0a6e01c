import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import { type MessageStatus, messageMachine } from '@/src/domain/shared/messageMachine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { suppressionOf } from './addressOf'
import { assertWhatsAppMaySay } from './assertWhatsAppMaySay'
import { lockMessage } from './lockMessage'

type Requeue = { messageId: string; from: MessageStatus; action: string }

/** Queues a message that is in one state; throws `illegal-transition` in any other, `address-suppressed`, `whatsapp-window-closed`. */
export const requeueMessage = (ctx: Context, { messageId, from, action }: Requeue): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const message = await lockMessage(tx, messageId)
    if (message.status !== from)
      throw new DomainError('illegal-transition', `This message is ${message.status}, not ${from}.`, {
        from: message.status,
      })
    assertTransition(messageMachine, { from, to: 'queued' })
    const suppression = message.to
      ? await suppressionOf(tx, message.to, {
          customerId: message.customer_id,
          audience: message.audience,
          bookingId: message.booking_id,
        })
      : 'No address is known.'
    if (suppression) throw new DomainError('address-suppressed', suppression)
    await assertWhatsAppMaySay(tx, message)
    await rowsOf(
      tx,
      sql`UPDATE messages SET status = 'queued', error = NULL, updated_at = ${tx.now.toISOString()} WHERE id = ${messageId}`,
    )
    await audit(tx.req, {
      action,
      entity: 'messages',
      entityId: messageId,
      before: { status: from },
      after: { status: 'queued' },
    })
    await emit(tx.req, { type: 'message.queued', data: { messageId } })
  })
