/** Why a lead or customer rule may refuse. */
export const crmErrorCodes = [
  'stage-follows-from-facts',
  'lead-moved-meanwhile',
  'lead-closed',
  'lost-reason-required',
  'lost-note-required',
  'reply-text-required',
  'merge-with-itself',
  'already-merged',
  'merge-already-undone',
  'merge-not-newest',
  'merge-undo-blocked',
  'suggestion-decided',
  'relation-with-itself',
  'relation-exists',
  'address-taken',
  'contact-settled',
] as const

export type CrmErrorCode = (typeof crmErrorCodes)[number]
