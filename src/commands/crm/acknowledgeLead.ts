import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { leadMessageFacts } from './leadMessageFacts'

/** Thanks a customer who asked on the website, once; whoever was spoken to in person needs no such message. */
export const acknowledgeLead = (ctx: Context, { leadId }: { leadId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const lead = await leadMessageFacts(tx, { leadId })
    if (lead?.channel !== 'website') return
    await queueMessage(tx, {
      templateKey: 'lead_received',
      key: `lead.received:${leadId}:customer`,
      to: lead.customer_email,
      language: lead.language ?? 'en',
      values: lead.values,
      refs: { customer: lead.customer_id, lead: leadId },
      link: null,
      audience: 'customer',
    })
  })
