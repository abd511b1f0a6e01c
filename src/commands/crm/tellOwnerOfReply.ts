import { queueMessage } from '@/src/commands/shared/queueMessage'
import { shortenText } from '@/src/domain/shared/shortenText'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { leadMessageFacts } from './leadMessageFacts'

/** Whoever writes five WhatsApp messages in a row says one thing. */
const toldOnceInMs = 15 * 60 * 1000
const shownLength = 1_000

/** Tells a lead's owner that the customer wrote, at most once in a quarter of an hour. */
export const tellOwnerOfReply = (
  ctx: Context,
  { leadId, inboundId }: { leadId: string; inboundId: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const lead = await leadMessageFacts(tx, { leadId, language: 'en' })
    if (!lead?.owner_id) return
    const inbound = await rowOf<{ text: string | null; received_at: string }>(
      tx,
      sql`SELECT text, received_at FROM inbound_messages WHERE id = ${inboundId}`,
    )
    const period = Math.floor(new Date(inbound?.received_at ?? tx.now).getTime() / toldOnceInMs)
    await queueMessage(tx, {
      templateKey: 'reply_received_owner',
      key: `lead.reply_received:${leadId}:${lead.owner_id}:${period}`,
      to: lead.owner_email,
      language: 'en',
      values: { ...lead.values, notes: shortenText(inbound?.text?.trim() || '–', shownLength) },
      refs: { customer: lead.customer_id, lead: leadId },
      link: { kind: 'panel', targetId: `leads/${leadId}` },
      audience: 'staff',
    })
  })
