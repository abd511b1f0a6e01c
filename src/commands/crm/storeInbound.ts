import { createHash } from 'node:crypto'
import { chooseFiles } from '@/src/domain/crm/inboundFiles'
import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { noSubject } from '@/src/domain/crm/inboundStates'
import { shortenText } from '@/src/domain/shared/shortenText'
import type { Context } from '@/src/platform/context'
import { insertRows } from '@/src/platform/database/insertRows'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'

export type InboundFile = { name: string; contentType: string; content: Buffer }

type StoreInbound = {
  message: InboundMessage
  files: readonly InboundFile[]
  /** Everything else the provider delivered, for whoever looks at the original. */
  original: Record<string, unknown>
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

const insertMessage = (tx: Tx, { message, refused, original }: StoreInbound & { refused: unknown[] }) => {
  const at = tx.now.toISOString()
  const row = {
    id: newId(),
    channel: message.channel,
    state: 'received',
    provider_message_id: message.providerMessageId,
    from: message.from,
    from_typed: message.fromTyped,
    from_name: message.fromName,
    to: shortenText(message.to.join(', '), 2_000) || null,
    subject: shortenText(message.subject, 300).trim() || noSubject,
    text: message.text,
    quoted_text: message.quotedText,
    html: message.html,
    internet_message_id: message.internetMessageId,
    answers_to: json(message.answersTo),
    refused_files: refused.length > 0 ? json(refused) : null,
    original: json({ ...original, headers: message.headers, is_malformed: message.isMalformed, is_cut: message.isCut }),
    received_at: at,
    created_at: at,
    updated_at: at,
  }
  return rowOf<{ id: string }>(
    tx,
    sql`${insertRows('inbound_messages', [row])} ON CONFLICT (provider_message_id) DO NOTHING RETURNING id`,
  )
}

const insertFile = async (tx: Tx, messageId: string, { name, contentType, content }: InboundFile): Promise<void> => {
  const at = tx.now.toISOString()
  const id = newId()
  const sha256 = createHash('sha256').update(content).digest('hex')
  const facts = { id, message_id: messageId, name, content_type: contentType, size: content.length, sha256 }
  await rowsOf(tx, insertRows('inbound_files', [{ ...facts, created_at: at, updated_at: at }]))
  await rowsOf(tx, insertRows('inbound_file_contents', [{ file_id: id, content }]))
}

/** Keeps a message that came in, once under its provider's id, with the files we keep, to be applied by a job; answers its id, null where it was here before. */
export const storeInbound = (ctx: Context, arrived: StoreInbound): Promise<string | null> =>
  inTransaction(ctx, async (tx) => {
    const offered = arrived.files.map((file) => ({ ...file, size: file.content.length }))
    const { kept, refused } = chooseFiles(offered)
    const stored = await insertMessage(tx, { ...arrived, refused })
    if (!stored) return null
    for (const file of kept) await insertFile(tx, stored.id, file)
    await emit(tx.req, { type: 'message.received', data: { inboundId: stored.id } })
    return stored.id
  })
