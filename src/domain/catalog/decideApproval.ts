import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import type { CatalogErrorCode } from './errorCodes'
import { type TourStage, tourStageMachine } from './tourStageMachine'

type Standing = { stage: TourStage; submittedBy: string | null; editedBy: string | null; revision: Date }

type Approver = {
  /** Null for a service account, which is nobody's second person. */
  staffId: string | null
  isManager: boolean
  /** Why a manager approves their own work. */
  reason: string | null
  asksSecondPerson: boolean
  /** The version the approver read; absent where they need not have read one. */
  seen: Date | null
}

const refuse = (code: CatalogErrorCode, detail: string): never => {
  throw new DomainError<CatalogErrorCode>(code, detail)
}

/**
 * Decides whether somebody may let a tour's newest version on the website, and whether a manager overrode the rule of
 * the second person. Throws `illegal-transition`, `tour-changed`, `asks-second-person` or `reason-required`.
 */
export const decideApproval = (
  { stage, submittedBy, editedBy, revision }: Standing,
  { staffId, isManager, reason, asksSecondPerson, seen }: Approver,
): { isOverride: boolean } => {
  assertTransition(tourStageMachine, { from: stage, to: 'published' })
  if (seen && seen.getTime() !== revision.getTime())
    refuse('tour-changed', 'It was changed since you read it: look at it again.')
  if (!asksSecondPerson) return { isOverride: false }
  const isOwn = staffId === null || staffId === submittedBy || staffId === editedBy
  if (stage === 'in_review' && !isOwn) return { isOverride: false }
  if (!isManager)
    refuse(
      'asks-second-person',
      stage === 'in_review'
        ? 'Whoever submitted or last edited it does not approve it: ask somebody else.'
        : 'A second person approves tours here: submit it for review.',
    )
  if (!reason) refuse('reason-required', 'Nobody else has approved it: say why you do all the same.')
  return { isOverride: true }
}
