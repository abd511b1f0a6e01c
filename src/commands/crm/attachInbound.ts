import type { InboundState } from '@/src/domain/crm/inboundStates'
import { shortenText } from '@/src/domain/shared/shortenText'
import { insertRows } from '@/src/platform/database/insertRows'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import type { InboundRow } from './lockInbound'

type AttachInbound = {
  inbound: InboundRow
  leadId: string
  state: Extract<InboundState, 'matched' | 'new_lead'>
  /** Why it went to this lead, for the timeline. */
  why: string
}

const shownLength = 500

/** Puts a message on a lead: the message knows its lead and customer, and the timeline says what was written. */
export const attachInbound = async (tx: Tx, { inbound, leadId, state, why }: AttachInbound): Promise<void> => {
  const at = tx.now.toISOString()
  const by = tx.actor.kind === 'staff' ? tx.actor.id : null
  await rowsOf(
    tx,
    sql`UPDATE inbound_messages SET state = ${state}, triage_reason = NULL, note = NULL, lead_id = ${leadId},
               customer_id = (SELECT customer_id FROM leads WHERE id = ${leadId}),
               handled_at = ${at}, handled_by_id = ${by}, updated_at = ${at}
        WHERE id = ${inbound.id}`,
  )
  const said = shortenText((inbound.text ?? '').trim() || inbound.subject, shownLength)
  const entry = {
    // The message's own id: whatever is repeated, it is on the timeline once.
    id: inbound.id,
    lead_id: leadId,
    type: inbound.channel === 'quote_page' ? 'quote' : inbound.channel,
    detail: said,
    actor_name: inbound.from_name || inbound.from || 'customer',
    data: sql`${JSON.stringify({ direction: 'in', inbound: inbound.id, subject: inbound.subject, why })}::jsonb`,
    at,
  }
  await rowsOf(tx, sql`${insertRows('lead_activities', [entry])} ON CONFLICT (id) DO NOTHING`)
}
