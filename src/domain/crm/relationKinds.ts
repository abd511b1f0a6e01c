/** How two customers belong together; one record says it for both. */
export const relationKinds = ['household', 'family', 'companion', 'assistant', 'colleague'] as const

export type RelationKind = (typeof relationKinds)[number]

/** Kinds that read differently from each side: the first of the record is the assistant of the second. */
const directed: readonly RelationKind[] = ['assistant']

export const isDirected = (kind: RelationKind): boolean => directed.includes(kind)

const words: Record<RelationKind, { first: string; second: string }> = {
  household: { first: 'Same household', second: 'Same household' },
  family: { first: 'Family', second: 'Family' },
  companion: { first: 'Travels together', second: 'Travels together' },
  assistant: { first: 'Assistant of', second: 'Assisted by' },
  colleague: { first: 'Colleague', second: 'Colleague' },
}

/** What a relation is called on the page of one of the two. */
export const relationWords = (kind: RelationKind, side: 'first' | 'second'): string => words[kind][side]
