import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { managers } from '@/src/queries/crm/managers'
import { leadMessageFacts } from './leadMessageFacts'
import { tellOfLead } from './tellOfLead'

/** Tells the managers of a lead nobody could take, each once; not where somebody took it meanwhile. */
export const tellOfUnassigned = (
  ctx: Context,
  { leadId, eventId }: { leadId: string; eventId: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const lead = await leadMessageFacts(tx, { leadId, language: 'en' })
    if (!lead || lead.owner_id) return
    const why = await rowOf<{ owner_reason: string | null }>(
      tx,
      sql`SELECT owner_reason FROM leads WHERE id = ${leadId}`,
    )
    await tellOfLead(tx, {
      ...{ lead, leadId },
      templateKey: 'lead_unassigned_manager',
      people: await managers(tx),
      key: `lead.unassigned:${eventId}`,
      values: { notes: why?.owner_reason ?? '–' },
    })
  })
