/** One reason why two customers may, or may not, be the same person: a sentence and what it counts for, of 100. */
export type SamePersonReason = { text: string; points: number }
