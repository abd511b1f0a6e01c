import { hasClocks } from '@/src/domain/crm/clockKinds'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { leadToRoute } from '@/src/queries/crm/leadToRoute'
import { giveLead } from './giveLead'
import { lockLead } from './lockLead'
import { withinLimits } from './withinLimits'

export type RoutedAgain = { ownerId: string | null; ruleId: string | null; reason: string; isChanged: boolean }

/**
 * Asks the rules anew who takes an open lead, and gives it to them; where it is nobody, the managers are told. Who has it
 * already keeps it. Throws `not-found`, or `lead-closed` for a lead that is won or lost.
 */
export const routeAgain = (ctx: Context, { leadId }: { leadId: string }): Promise<RoutedAgain> =>
  inTransaction(ctx, async (tx) => {
    const lead = await lockLead(tx, leadId)
    if (!hasClocks(lead.stage)) throw new DomainError('lead-closed', 'Only open leads are given to somebody.')
    const { people, decide } = await leadToRoute(tx, { leadId, now: tx.now })
    const { ownerId, ruleId, reason } = await withinLimits(tx, { people, leadId, decide })
    const isChanged = ownerId !== lead.owner_id
    if (isChanged) {
      await giveLead(tx, { lead, to: { ownerId, ruleId, reason } })
      if (ownerId === null) await emit(tx.req, { type: 'lead.unassigned', data: { leadId } })
    }
    return { ownerId, ruleId, reason, isChanged }
  })
