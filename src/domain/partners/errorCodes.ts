/** Why a rule about suppliers and their prices may refuse. */
export const partnersErrorCodes = [
  'invalid-ladder',
  'invalid-period',
  'blocklist-reason-required',
  'allocations-overlap',
] as const

export type PartnersErrorCode = (typeof partnersErrorCodes)[number]
