import { contentOf } from '@/src/domain/quote/contentOf'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { QuoteVersion } from '@/src/payload-types'
import { texts } from './texts'
import type { TripWords } from './tripOfWire'

const idOf = (linked: string | { id: string } | null | undefined): string | null =>
  typeof linked === 'string' ? linked : (linked?.id ?? null)

/** Reads a stored version as the trip the builder shows. */
export const storedTrip = (version: QuoteVersion): { content: TripContent; words: TripWords } => ({
  content: contentOf(version),
  words: {
    title: version.title,
    language: version.language,
    coverId: idOf(version.cover),
    letter: version.letter || null,
    inclusions: texts(version.inclusions),
    exclusions: texts(version.exclusions),
  },
})
