/** Why a rule that belongs to no single module may refuse. */
export const sharedErrorCodes = [
  'not-found',
  'not-signed-in',
  'forbidden',
  'validation-failed',
  'stale-revision',
  'illegal-transition',
  'currency-mismatch',
  'amount-too-large',
  'unknown-placeholder',
  'missing-placeholder-value',
] as const

export type SharedErrorCode = (typeof sharedErrorCodes)[number]
