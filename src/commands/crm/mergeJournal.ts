import type { MovedTable } from './customerReferences'

export type RowImage = Record<string, unknown>
export type Change = { before: RowImage; after: RowImage }

/** The rows a merge removed because the kept customer had the same, and those it moved, as they were before. */
export type MovedPairs = { moved: RowImage[]; removed: RowImage[] }

/** Everything a merge did, so that it can be undone. */
export type MergeJournal = {
  customers: { kept: Change; mergedAway: Change }
  moved: Record<MovedTable, string[]>
  identities: { kept: RowImage[]; mergedAway: RowImage[] }
  tags: { added: string[]; rows: RowImage[] }
  relations: MovedPairs
  suggestions: MovedPairs & { pair: RowImage | null }
}

export type Pair = { keptId: string; awayId: string }
