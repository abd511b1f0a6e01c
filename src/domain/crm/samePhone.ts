/** One reason why two customers may, or may not, be the same person: a sentence and what it counts for. */
export type SamePersonReason = { text: string; points: number }

/** The same phone alone: families share one, so it is never more than a suggestion. */
export const samePhone: SamePersonReason = { text: 'Same phone number.', points: 70 }
