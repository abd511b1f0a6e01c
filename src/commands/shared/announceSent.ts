import type { Tx } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import type { MessageRow } from './lockMessage'

/** Tells, once, that a message to a lead's customer has left, whether we or the provider's webhook noticed first. */
export const announceSent = async (
  tx: Tx,
  { id, audience, lead_id: leadId }: Pick<MessageRow, 'id' | 'audience' | 'lead_id'>,
): Promise<void> => {
  if (leadId && audience === 'customer')
    await emit(tx.req, { type: 'message.sent', data: { messageId: id }, key: `message.sent:${id}` })
}
