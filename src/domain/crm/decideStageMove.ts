import { DomainError } from '@/src/domain/shared/domainError'
import type { SharedErrorCode } from '@/src/domain/shared/errorCodes'
import type { CrmErrorCode } from './errorCodes'
import { type LeadStage, leadClicks, stagesFromFacts } from './leadMachine'
import type { LostReason } from './lostReasons'

type AskedMove = { lead: { stage: LeadStage }; to: LeadStage; reason?: LostReason | null; note?: string | null }

export type StageMove = {
  changes: { stage: LeadStage; lostReason: LostReason | null; lostNote: string | null }
  event: 'lead.stage_changed'
}

/**
 * Decides a stage move a person asks for; throws `stage-follows-from-facts`, `illegal-transition`, `lost-reason-required`,
 * or `lost-note-required` where the reason is *other*.
 */
export const decideStageMove = ({ lead, to, reason = null, note = null }: AskedMove): StageMove => {
  if (stagesFromFacts.includes(to))
    throw new DomainError<CrmErrorCode>(
      'stage-follows-from-facts',
      `A lead becomes ${to} by what happens to it, not by hand.`,
      { to },
    )
  const allowed = leadClicks[lead.stage]
  if (!allowed.includes(to))
    throw new DomainError<SharedErrorCode>('illegal-transition', `A lead cannot go from ${lead.stage} to ${to}.`, {
      machine: 'lead',
      from: lead.stage,
      to,
      allowed: [...allowed],
    })
  if (to !== 'lost') return { changes: { stage: to, lostReason: null, lostNote: null }, event: 'lead.stage_changed' }

  if (!reason) throw new DomainError<CrmErrorCode>('lost-reason-required', 'Say why the lead is lost.')
  const lostNote = note?.trim() || null
  if (reason === 'other' && !lostNote)
    throw new DomainError<CrmErrorCode>('lost-note-required', 'Say in a few words what the other reason is.')
  return { changes: { stage: to, lostReason: reason, lostNote }, event: 'lead.stage_changed' }
}
