/** Why a rule about suppliers and their prices may refuse. */
export const partnersErrorCodes = [
  'invalid-ladder',
  'invalid-period',
  'blocklist-reason-required',
  'allocations-overlap',
  'invalid-seasons',
  'invalid-rate-card',
  'rate-card-frozen',
  'rate-card-fixed',
  'draft-is-open',
  'unknown-season',
  'season-is-there',
  'unknown-columns',
  'invalid-price-file',
  'price-rows-refused',
  'price-plan-changed',
  'nothing-to-import',
] as const

export type PartnersErrorCode = (typeof partnersErrorCodes)[number]
