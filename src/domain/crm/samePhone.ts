import type { SamePersonReason } from './samePersonReason'

/** Families share a phone: alone it is a suggestion. */
export const samePhone: SamePersonReason = { text: 'Same phone number.', points: 50 }
