import { foldText } from '@/src/domain/shared/foldText'

/** Why a lead came to nothing. */
export const lostReasons = [
  'price',
  'dates',
  'no_response',
  'chose_other_company',
  'plans_changed',
  'cannot_offer',
  'duplicate',
  'spam',
  'other',
] as const

export type LostReason = (typeof lostReasons)[number]

type TypedReason = { reason?: string | null; note?: string | null }

/** Reads a reason as a caller sends it: words that are none of ours become *other*, with the words as its note. */
export const lostReasonFrom = ({ reason, note }: TypedReason): { reason: LostReason | null; note: string | null } => {
  const typed = reason?.trim() || null
  const kept = note?.trim() || null
  if (!typed) return { reason: null, note: kept }
  const key = foldText(typed).replace(/[\s-]+/g, '_')
  const known = lostReasons.find((each) => each === key)
  if (known) return { reason: known, note: kept }
  return { reason: 'other', note: kept ? `${typed}: ${kept}` : typed }
}
