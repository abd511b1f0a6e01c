import { shortenText } from '@/src/domain/shared/shortenText'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { insertRows } from '@/src/platform/database/insertRows'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { lockLead } from './lockLead'
import { markAnswered } from './markAnswered'
import { turnLeadClocks } from './turnLeadClocks'

type Sent = {
  id: string
  lead_id: string
  channel: 'email' | 'whatsapp'
  subject: string
  body_text: string
  automatic: boolean
  author: string | null
  sent_at: string | null
}

const shownLength = 500

const readSent = (tx: Tx, messageId: string): Promise<Sent | undefined> =>
  rowOf<Sent>(
    tx,
    sql`SELECT m.id, m.lead_id, m.channel, m.subject, m.body_text, m.automatic, m.sent_at, s.name AS author
        FROM messages m LEFT JOIN staff s ON s.id = m.author_id WHERE m.id = ${messageId} AND m.lead_id IS NOT NULL`,
  )

const writeEntry = async (tx: Tx, sent: Sent): Promise<boolean> => {
  const entry = {
    // The message's own id: it is on the timeline once.
    id: sent.id,
    lead_id: sent.lead_id,
    type: sent.channel,
    detail: shortenText(
      sent.channel === 'email' ? `${sent.subject}\n\n${sent.body_text}` : sent.body_text,
      shownLength,
    ),
    actor_name: sent.author ?? tx.actor.name,
    data: sql`${JSON.stringify({ direction: 'out', message: sent.id, subject: sent.subject, automatic: sent.automatic })}::jsonb`,
    at: new Date(sent.sent_at ?? tx.now).toISOString(),
  }
  const written = await rowsOf(
    tx,
    sql`${insertRows('lead_activities', [entry])} ON CONFLICT (id) DO NOTHING RETURNING id`,
  )
  return written.length > 0
}

/** Whether the customer wrote after a message had left: then it does not answer what they wrote. */
const wroteSince = async (tx: Tx, { lead_id: leadId, sent_at: sentAt }: Sent): Promise<boolean> => {
  const since = await rowOf(
    tx,
    sql`SELECT FROM inbound_messages WHERE lead_id = ${leadId} AND received_at > ${sentAt ?? tx.now.toISOString()} LIMIT 1`,
  )
  return since !== undefined
}

/** Puts a message that has left on its lead's timeline, once; what a person wrote counts as the answer the lead waits for. */
export const recordMessageSent = (ctx: Context, { messageId }: { messageId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const sent = await readSent(tx, messageId)
    if (!sent) return
    await lockLead(tx, sent.lead_id)
    if (!(await writeEntry(tx, sent))) return
    if (!sent.automatic) {
      await markAnswered(tx, sent.lead_id)
      if (await wroteSince(tx, sent)) await turnLeadClocks(tx, { leadIds: [sent.lead_id], fact: 'awaits_us' })
    }
    const after = { message: messageId, channel: sent.channel, answers: !sent.automatic }
    await audit(tx.req, { action: 'lead.message_sent', entity: 'leads', entityId: sent.lead_id, after })
  })
