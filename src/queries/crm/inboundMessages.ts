import type { Caller } from '@/src/access/callers'
import type { InboundChannel, InboundState, TriageReason } from '@/src/domain/crm/inboundStates'
import { cursorOf, readCursor } from '@/src/domain/shared/cursor'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { inboundVisibleTo } from './visibleTo'

export type InboundItem = {
  id: string
  channel: InboundChannel
  state: InboundState
  triage_reason: TriageReason | null
  from: string | null
  from_name: string | null
  subject: string
  excerpt: string
  lead_id: string | null
  received_at: string
}

type Asked = { caller: Caller; state: InboundState | null; limit: number; cursor: string | null }

/** Lists what came in, newest first, as far as a caller may see it; `next` leads to older ones. */
export const inboundMessages = async (
  ctx: Context,
  { caller, state, limit, cursor }: Asked,
): Promise<{ items: InboundItem[]; next: string | null }> => {
  const from = cursor ? readCursor(cursor) : null
  const found = await rowsOf<InboundItem>(
    ctx,
    sql`SELECT m.id, m.channel, m.state, m.triage_reason, m."from", m.from_name, m.subject, left(m.text, 200) AS excerpt, m.lead_id, m.received_at
        FROM inbound_messages m LEFT JOIN leads l ON l.id = m.lead_id
        WHERE ${inboundVisibleTo(caller)} ${state ? sql`AND m.state = ${state}::enum_inbound_state` : sql``}
              ${from ? sql`AND (m.received_at, m.id) < (${from.at}::timestamptz, ${from.id}::uuid)` : sql``}
        ORDER BY m.received_at DESC, m.id DESC LIMIT ${limit + 1}`,
  )
  const items = found.slice(0, limit).map((row) => ({ ...row, received_at: new Date(row.received_at).toISOString() }))
  const last = items.at(-1)
  return { items, next: found.length > limit && last ? cursorOf({ at: last.received_at, id: last.id }) : null }
}
