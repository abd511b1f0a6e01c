/** Why a rule of the catalog may refuse. */
export const catalogErrorCodes = [
  'tour-is-not-published',
  'tour-has-a-draft',
  'unknown-term',
  'invalid-boost',
  'order-changed',
  'invalid-time',
  'tour-incomplete',
  'tour-changed',
  'tour-retired',
  'tour-has-no-draft',
  'version-is-newest',
  'asks-second-person',
  'reason-required',
  'already-planned',
  'plan-is-settled',
  'feed-is-held',
  'feed-is-not-held',
  'feed-is-not-pushed',
] as const

export type CatalogErrorCode = (typeof catalogErrorCodes)[number]
