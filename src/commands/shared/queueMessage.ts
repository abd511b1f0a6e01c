import type { Language } from '@/src/domain/shared/language'
import type { MessageStatus } from '@/src/domain/shared/messageMachine'
import type { MessagePlaceholder } from '@/src/domain/shared/messagePlaceholders'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'
import { addressOf, suppressionOf } from './addressOf'
import { type ComposedMessage, composeMessage, type MessageValues } from './composeMessage'

type MessageLink =
  | { kind: 'quote' | 'booking'; targetId: string }
  /** A page of the panel, below `/admin/collections`: `leads/{id}`, or with a slash before it below `/admin`: `/webhooks/{id}`. */
  | { kind: 'panel'; targetId: string }

export type QueueMessage = {
  templateKey: string
  /** Unique: a message of a key that exists is not written again. */
  key: string
  /** An e-mail address, or for WhatsApp a phone number in E.164; null where none is known. */
  to: string | null
  language: Language
  values: Partial<Record<MessagePlaceholder, string | null>>
  refs: { customer?: string | null; lead?: string | null; quote?: string | null; booking?: string | null }
  link: MessageLink | null
  audience: 'customer' | 'staff'
}

type Standing = { status: MessageStatus; error: string | null }

const standingOf = (composed: ComposedMessage, { audience }: QueueMessage, suppression: string | null): Standing => {
  if (suppression) return { status: 'failed', error: suppression }
  if (composed.unknown.length > 0 && audience === 'customer')
    return {
      status: 'draft',
      error: `Nothing is known for ${composed.unknown.join(', ')}: fill the gaps (…) and send.`,
    }
  return { status: composed.automatic ? 'queued' : 'draft', error: null }
}

const insert = (tx: Tx, message: QueueMessage, row: ComposedMessage & Standing & { to: string }) => {
  const { refs, link } = message
  return rowOf<{ id: string }>(
    tx,
    sql`INSERT INTO messages (id, key, subject, body_text, action_label, status, error, channel, automatic, audience, "to", language, template_key,
                              link_kind, link_target, customer_id, lead_id, quote_id, booking_id, attempts, created_at, updated_at)
        VALUES (${newId()}, ${message.key}, ${row.subject}, ${row.bodyText}, ${row.actionLabel}, ${row.status}, ${row.error}, ${row.channel},
                ${row.automatic}, ${message.audience}, ${row.to}, ${message.language}, ${message.templateKey}, ${link?.kind ?? null}, ${link?.targetId ?? null},
                ${refs.customer ?? null}, ${refs.lead ?? null}, ${refs.quote ?? null}, ${refs.booking ?? null}, 0,
                ${tx.now.toISOString()}, ${tx.now.toISOString()})
        ON CONFLICT (key) DO NOTHING RETURNING id`,
  )
}

/**
 * Writes a message from its template and, where that is automatic, queues it; a suppressed or missing address, and for
 * customers a gap nothing is known for, leaves it to a person with the reason. The same key writes nothing twice (null).
 */
export const queueMessage = async (
  tx: Tx,
  message: QueueMessage,
): Promise<{ messageId: string; status: MessageStatus } | null> => {
  const composed = await composeMessage(tx, {
    ...message,
    values: message.values as MessageValues,
    hasLink: message.link !== null,
  })
  const address = await addressOf(tx, {
    channel: composed.channel,
    to: message.to,
    customerId: message.refs.customer ?? null,
  })
  const { refs, audience } = message
  const recipient = { customerId: refs.customer ?? null, audience, bookingId: refs.booking ?? null }
  const suppression = address ? await suppressionOf(tx, address.to, recipient) : 'No address is known.'
  const standing = standingOf(composed, message, suppression)
  const channel = address?.channel ?? composed.channel
  const row = await insert(tx, message, { ...composed, ...standing, channel, to: address?.to ?? '' })
  if (!row) return null
  const { status, error } = standing
  await audit(tx.req, {
    action: `message.${status}`,
    entity: 'messages',
    entityId: row.id,
    after: { status, to: address?.to ?? null, subject: composed.subject, template: message.templateKey },
    reason: error,
  })
  if (status === 'queued') await emit(tx.req, { type: 'message.queued', data: { messageId: row.id } })
  return { messageId: row.id, status }
}
