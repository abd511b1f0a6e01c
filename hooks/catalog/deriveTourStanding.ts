import type { CollectionBeforeChangeHook } from 'payload'

/** What a write leaves as it is, whatever it says: only commands move these. */
const kept = [
  'offer',
  'redirectTo',
  'submittedBy',
  'submittedAt',
  'reviewer',
  'reviewedBy',
  'reviewNote',
  'sentBackAt',
] as const

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? null)

/**
 * Keeps a tour's standing apart from its content: an edit, a restored version and a copy never pause, retire or approve,
 * and what was in review is a draft again once it is edited. A command says in `tourStanding` what moves.
 */
export const deriveTourStanding: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const isStaff = req.user?.collection === 'staff'
  return {
    ...data,
    ...Object.fromEntries(kept.map((name) => [name, idOf(originalDoc?.[name])])),
    offer: originalDoc?.offer ?? 'offered',
    stage: data._status === 'published' ? 'published' : 'draft',
    editedBy: isStaff ? req.user?.id : idOf(originalDoc?.editedBy),
    ...(context.tourStanding as object | undefined),
  }
}
