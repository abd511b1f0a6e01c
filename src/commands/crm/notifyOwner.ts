import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { leadMessageFacts } from './leadMessageFacts'

/** Tells a lead's new owner of it, once per assignment; nobody is told of what they took themselves or passed on since. */
export const notifyOwner = (
  ctx: Context,
  { leadId, ownerId, eventId }: { leadId: string; ownerId: string; eventId: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const lead = await leadMessageFacts(tx, { leadId, language: 'en' })
    if (lead?.owner_id !== ownerId) return
    const own = await rowOf(tx, sql`SELECT FROM domain_events WHERE id = ${eventId} AND actor ->> 'id' = ${ownerId}`)
    if (own) return
    await queueMessage(tx, {
      templateKey: 'lead_received_owner',
      key: `lead.assigned:${eventId}`,
      to: lead.owner_email,
      language: 'en',
      values: lead.values,
      refs: { customer: lead.customer_id, lead: leadId },
      link: { kind: 'panel', targetId: `leads/${leadId}` },
      audience: 'staff',
    })
  })
