import type { LeadChannel, LeadRequest } from '@/src/domain/crm/leadRequest'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { intakeLead } from './intakeLead'

type CreateLead = {
  request: LeadRequest
  channel: Exclude<LeadChannel, 'website'>
  /** Whether whoever types it in keeps it; else the rule decides. */
  takesIt: boolean
}

/** Takes in a request that staff type in, with all that a website's request brings; throws `contact-required`. */
export const createLead = (
  ctx: Context,
  { request, channel, takesIt }: CreateLead,
): Promise<{ leadId: string; reference: string }> =>
  inTransaction(ctx, async (tx) => {
    if (!request.email && !request.phone)
      throw new DomainError('contact-required', 'An e-mail address or a phone number is needed to answer.')
    const { actor } = tx
    const owner =
      takesIt && actor.kind === 'staff' ? { ownerId: actor.id, reason: `${actor.name}: typed it in.` } : undefined
    const { leadId, reference } = await intakeLead(tx, { request, channel, submission: null, owner })
    return { leadId, reference }
  })
