import { inboundMachine } from '@/src/domain/crm/inboundStates'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { makeLeadOf } from './applyInbound'
import { inboundOf, lockInbound } from './lockInbound'

/**
 * Makes a message that waits for a person a lead of its own and returns its id; throws `not-found`, `contact-required`
 * where nobody could be answered, and `illegal-transition` where it has found its place meanwhile.
 */
export const makeLeadOfInbound = (ctx: Context, { inboundId }: { inboundId: string }): Promise<{ leadId: string }> =>
  inTransaction(ctx, async (tx) => {
    const inbound = await lockInbound(tx, inboundId)
    assertTransition(inboundMachine, { from: inbound.state, to: 'new_lead' })
    if (!inbound.from)
      throw new DomainError('contact-required', 'This message names no address to answer: enter the lead by hand.')
    const message = await inboundOf(tx, inbound)
    const leadId = await makeLeadOf(tx, { inbound, message, why: `${tx.actor.name} made it a lead.` })
    return { leadId }
  })
