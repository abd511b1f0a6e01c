import { foldText } from '@/src/domain/shared/foldText'

/** Why a customer says no. */
export const declineReasons = ['price', 'dates', 'itinerary', 'other_company', 'plans_changed', 'other'] as const

export type DeclineReason = (typeof declineReasons)[number]

type TypedReason = { reason?: string | null; comment?: string | null }

/** Reads a reason as a caller sends it: none, or words that are none of ours, become *other*, the words kept in its comment. */
export const declineReasonFrom = ({
  reason,
  comment,
}: TypedReason): { reason: DeclineReason; comment: string | null } => {
  const typed = reason?.trim() || null
  const kept = comment?.trim() || null
  const key = foldText(typed ?? 'other').replace(/[\s-]+/g, '_')
  const known = declineReasons.find((each) => each === key)
  if (known) return { reason: known, comment: kept }
  return { reason: 'other', comment: kept ? `${typed}: ${kept}` : typed }
}
