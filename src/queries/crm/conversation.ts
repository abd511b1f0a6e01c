import type { ActivityType } from '@/src/domain/crm/activityTypes'
import { type Cursor, cursorOf, readCursor } from '@/src/domain/shared/cursor'
import type { Context } from '@/src/platform/context'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

export type ConversationFile = { id: string; name: string; content_type: string; size: number }

/** A message that came in or went out, as its entry shows it: text only, whatever the sender sent. */
export type ConversationMessage = {
  id: string
  direction: 'in' | 'out'
  channel: 'email' | 'whatsapp'
  from: string | null
  to: string | null
  subject: string
  text: string
  status: string
  automatic: boolean
  error: string | null
  opened_at: string | null
  files: ConversationFile[]
}

export type ConversationEntry = {
  id: string
  at: string
  type: ActivityType
  detail: string
  actor_name: string
  data: Record<string, unknown> | null
  message: ConversationMessage | null
}

export type Draft = {
  id: string
  channel: 'email' | 'whatsapp'
  to: string
  subject: string
  text: string
  status: string
  error: string | null
  created_at: string
}

const textShown = 20_000
const draftsShown = 20

const entriesOf = (at: HasSession, leadId: string, cursor: Cursor | null, limit: number) =>
  rowsOf<Omit<ConversationEntry, 'message'>>(
    at,
    sql`SELECT id, at, type, detail, actor_name, data FROM lead_activities
        WHERE lead_id = ${leadId} ${cursor ? sql`AND (at, id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : sql``}
        ORDER BY at DESC, id DESC LIMIT ${limit}`,
  )

const idsOf = (ids: readonly string[]) =>
  sql`ANY (ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid))`

const messagesOf = (at: HasSession, leadId: string, ids: readonly string[]) =>
  rowsOf<ConversationMessage>(
    at,
    sql`SELECT m.id, 'in' AS direction, m.channel::text AS channel, m."from", m."to", m.subject, left(m.text, ${textShown}) AS text,
               m.state::text AS status, false AS automatic, NULL AS error, NULL::timestamptz AS opened_at,
               (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'content_type', f.content_type, 'size', f.size) ORDER BY f.id), '[]')
                FROM inbound_files f WHERE f.message_id = m.id) AS files
        FROM inbound_messages m WHERE m.id = ${idsOf(ids)} AND m.lead_id = ${leadId}
        UNION ALL
        SELECT m.id, 'out', m.channel::text, NULL, m."to", m.subject, left(m.body_text, ${textShown}),
               m.status::text, coalesce(m.automatic, false), m.error, m.opened_at, '[]'::json
        FROM messages m WHERE m.id = ${idsOf(ids)} AND m.lead_id = ${leadId} AND m.audience = 'customer'`,
  )

const draftsOf = (at: HasSession, leadId: string) =>
  rowsOf<Draft>(
    at,
    sql`SELECT id, channel, "to", subject, left(body_text, ${textShown}) AS text, status, error, created_at FROM messages
        WHERE lead_id = ${leadId} AND audience = 'customer' AND status IN ('draft', 'queued', 'failed')
        ORDER BY created_at DESC LIMIT ${draftsShown}`,
  )

const instant = (value: string | Date): string => new Date(value).toISOString()

type Asked = { leadId: string; limit: number; cursor: string | null }

/**
 * Reads one timeline of everything between us and a lead's customer, newest first, with the messages' words; `next` leads
 * to older entries. The first page brings what is written and has not left yet. Who may see the lead is asked before.
 */
export const conversation = async (
  ctx: Context,
  { leadId, limit, cursor }: Asked,
): Promise<{ items: ConversationEntry[]; next: string | null; drafts: Draft[] }> => {
  const from = cursor ? readCursor(cursor) : null
  const found = await entriesOf(ctx, leadId, from, limit + 1)
  const shown = found.slice(0, limit)
  const isWritten = (type: ActivityType) => type === 'email' || type === 'whatsapp'
  const ids = shown.filter(({ type }) => isWritten(type)).map(({ id }) => id)
  const [messages, drafts] = await Promise.all([
    ids.length > 0 ? messagesOf(ctx, leadId, ids) : [],
    cursor ? [] : draftsOf(ctx, leadId),
  ])
  const byId = new Map(messages.map((message) => [message.id, message]))
  const items = shown.map((entry) => {
    const message = byId.get(entry.id) ?? null
    const opened = message?.opened_at ? instant(message.opened_at) : null
    return { ...entry, at: instant(entry.at), message: message && { ...message, opened_at: opened } }
  })
  const last = items.at(-1)
  return {
    items,
    next: found.length > limit && last ? cursorOf({ at: last.at, id: last.id }) : null,
    drafts: drafts.map((draft) => ({ ...draft, created_at: instant(draft.created_at) })),
  }
}
