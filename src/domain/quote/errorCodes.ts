/** Why a rule about quotes may refuse. */
export const quoteErrorCodes = [
  'quote-expired',
  'quote-changed',
  'quote-declined',
  'quote-accepted',
  'quote-withdrawn',
  'quote-not-sent',
  'quote-not-sendable',
  'terms-acceptance-required',
  'terms-changed',
  'unknown-pricing-engine',
  'too-many-options',
  'unknown-option',
  'unknown-extra',
  'version-frozen',
  'stale-revision',
  'draft-open',
  'price-changed',
  'approval-not-needed',
  'approval-not-asked',
  'warning-gone',
  'invalid-attachment',
  'too-many-attachments',
] as const

export type QuoteErrorCode = (typeof quoteErrorCodes)[number]
