/** What a partner is to us. */
export const partnerKinds = [
  'hotel',
  'cruise',
  'transport',
  'activity',
  'restaurant',
  'guide_agency',
  'local_agency',
  'authority',
  'other',
] as const

export type PartnerKind = (typeof partnerKinds)[number]
