import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import type { LibraryEntry } from './builderWire'

/** What is looked for in the library. */
export type LibraryAsked = {
  /** Folded words, each of which is somewhere in the title, the places or the reference. */
  words: readonly string[]
  kind?: LibraryEntry['kind']
  place?: string
  style?: string
  minDays?: number
  maxDays?: number
  /** Of the whole trip for a quote, per person for a tour. */
  maxPrice: Money | null
  language: Language
  page: number
}
