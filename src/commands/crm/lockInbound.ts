import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { type InboundChannel, type InboundState, noSubject } from '@/src/domain/crm/inboundStates'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowOf, sql } from '@/src/platform/database/session'

export type InboundRow = {
  id: string
  state: InboundState
  channel: InboundChannel
  provider_message_id: string
  from: string | null
  from_typed: string | null
  from_name: string | null
  to: string | null
  subject: string
  text: string | null
  quoted_text: string | null
  html: string | null
  internet_message_id: string | null
  answers_to: string[] | null
  original: { headers?: Record<string, string>; is_malformed?: boolean; is_cut?: boolean } | null
  lead_id: string | null
}

/** Locks a message that came in until the transaction ends; throws `not-found`. */
export const lockInbound = (tx: Tx, id: string): Promise<InboundRow> =>
  lockRow<InboundRow>(tx, { table: 'inbound_messages', id })

/** Reads a stored message as it arrived. */
export const inboundOf = async (tx: Tx, row: InboundRow): Promise<InboundMessage> => {
  const files = await rowOf<{ any: boolean }>(
    tx,
    sql`SELECT EXISTS (SELECT FROM inbound_files WHERE message_id = ${row.id})
            OR (SELECT refused_files IS NOT NULL FROM inbound_messages WHERE id = ${row.id}) AS any`,
  )
  return {
    channel: row.channel,
    providerMessageId: row.provider_message_id,
    from: row.from,
    fromTyped: row.from_typed,
    fromName: row.from_name,
    to: row.to ? row.to.split(', ') : [],
    // What stands there for people to see is not what the sender said.
    subject: row.channel === 'email' && row.subject !== noSubject ? row.subject : '',
    text: row.text ?? '',
    quotedText: row.quoted_text,
    html: row.html,
    headers: row.original?.headers ?? {},
    internetMessageId: row.internet_message_id,
    answersTo: row.answers_to ?? [],
    isMalformed: row.original?.is_malformed ?? false,
    isCut: row.original?.is_cut ?? false,
    hasFiles: files?.any ?? false,
  }
}
