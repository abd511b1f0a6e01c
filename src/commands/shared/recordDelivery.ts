import { validate as isUuid } from 'uuid'
import { messageStatusAfter } from '@/src/domain/shared/messageStatusAfter'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'
import { announceSent } from './announceSent'
import { lockMessage, type MessageRow } from './lockMessage'

export type DeliveryNews = {
  /** Ours, when the provider gave it back; else it is looked for by the provider's. */
  messageId: string | null
  providerMessageId: string
  fact: 'sent' | 'delivered' | 'opened' | 'bounced' | 'failed'
  at: Date
  address: string
  channel: 'email' | 'whatsapp'
  /** Set when nothing may be sent to this address any more. */
  suppress: 'bounced' | 'complained' | 'asked' | null
  detail: string
}

const findMessage = async (tx: Tx, { messageId, providerMessageId }: DeliveryNews): Promise<MessageRow | null> => {
  const row = await rowOf<{ id: string }>(
    tx,
    sql`SELECT id FROM messages WHERE provider_message_id = ${providerMessageId}
        OR id = ${messageId && isUuid(messageId) ? messageId : null} LIMIT 1`,
  )
  return row ? lockMessage(tx, row.id) : null
}

const suppress = async (tx: Tx, { address, channel, suppress: reason, detail }: DeliveryNews): Promise<void> => {
  const now = tx.now.toISOString()
  await rowsOf(
    tx,
    sql`INSERT INTO suppressed_addresses (id, address, channel, reason, detail, created_at, updated_at)
        VALUES (${newId()}, ${address}, ${channel}, ${reason}, ${detail.slice(0, 500)}, ${now}, ${now}) ON CONFLICT (address) DO NOTHING`,
  )
}

const apply = async (tx: Tx, message: MessageRow, news: DeliveryNews): Promise<void> => {
  const at = news.at.toISOString()
  const now = tx.now.toISOString()
  if (news.fact === 'opened') {
    await rowsOf(
      tx,
      sql`UPDATE messages SET opened_at = coalesce(opened_at, ${at}::timestamptz), updated_at = ${now} WHERE id = ${message.id}`,
    )
    return
  }
  const status = messageStatusAfter({ status: message.status, fact: news.fact })
  if (status === message.status) return
  const error = news.fact === 'bounced' || news.fact === 'failed' ? news.detail || `The message ${news.fact}.` : null
  await rowsOf(
    tx,
    sql`UPDATE messages SET status = ${status}, error = ${error}, provider_message_id = coalesce(provider_message_id, ${news.providerMessageId}),
               sent_at = coalesce(sent_at, CASE WHEN ${status} <> 'failed' THEN ${at}::timestamptz END),
               delivered_at = CASE WHEN ${status} = 'delivered' THEN ${at}::timestamptz ELSE delivered_at END,
               bounced_at = CASE WHEN ${status} = 'bounced' THEN ${at}::timestamptz ELSE bounced_at END, updated_at = ${now}
        WHERE id = ${message.id}`,
  )
  await audit(tx.req, {
    action: `message.${status}`,
    entity: 'messages',
    entityId: message.id,
    before: { status: message.status },
    after: { status },
    reason: error,
  })
  if (status === 'sent' || status === 'delivered') await announceSent(tx, message)
  if (status === 'bounced')
    await emit(tx.req, {
      type: 'message.bounced',
      data: { messageId: message.id, address: news.address },
      key: `message.bounced:${message.id}`,
    })
}

/** Applies a provider's news of a message, which may come twice, late or out of order; a lasting bounce suppresses its address. */
export const recordDelivery = (ctx: Context, news: DeliveryNews): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const message = await findMessage(tx, news)
    if (news.suppress) await suppress(tx, news)
    if (message) await apply(tx, message, news)
  })
