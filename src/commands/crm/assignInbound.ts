import { inboundMachine } from '@/src/domain/crm/inboundStates'
import { assertTransition } from '@/src/domain/shared/machine'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { matchInbound } from './applyInbound'
import { lockInbound } from './lockInbound'
import { lockLead } from './lockLead'

/**
 * Puts a message that waits for a person on the lead they chose; throws `not-found`, and `illegal-transition` where it
 * has found its place meanwhile.
 */
export const assignInbound = (
  ctx: Context,
  { inboundId, leadId }: { inboundId: string; leadId: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const inbound = await lockInbound(tx, inboundId)
    assertTransition(inboundMachine, { from: inbound.state, to: 'matched' })
    const lead = await lockLead(tx, leadId)
    await matchInbound(tx, { inbound, leadId: lead.id, reopens: true, why: `${tx.actor.name} put it there.` })
  })
