import { foldText } from '@/src/domain/shared/foldText'
import { partLettersMin } from '@/src/domain/shared/searchedWords'

/** What somebody typed into the search, and everything it may be part of. */
export type SearchTerm = {
  /** As typed, its spaces tidied. */
  typed: string
  /** Folded words; the first of them decides what may be looked for. */
  words: string[]
  /** The beginnings a reference may have: as typed, and with its number filled up to five digits. */
  references: string[]
  /** Digits of a phone number without `+`, `00` or the leading zero of a call at home. */
  digits: string | null
  /** A part of an e-mail address. */
  email: string | null
}

const longest = 80
const wordsMax = 6
/** One letter is the beginning of everything. */
export const searchLettersMin = 2
const digitsMin = 3

const referencesIn = (typed: string): string[] => {
  const found = /^([lqb])[\s-]*(\d{4})(?:[\s-]+(\d{1,9}))?$/i.exec(typed)
  if (!found) return /^[lqb]-\S+$/i.test(typed) ? [typed.toUpperCase()] : []
  const [, prefix = '', year = '', sequence] = found
  const start = `${prefix.toUpperCase()}-${year}`
  return sequence ? [...new Set([`${start}-${sequence.padStart(5, '0')}`, `${start}-${sequence}`])] : [start]
}

const digitsIn = (typed: string): string | null => {
  if (!/^[+(]?[\d\s()./-]+$/.test(typed)) return null
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length >= digitsMin ? digits : null
}

const emailIn = (typed: string): string | null =>
  typed.length >= partLettersMin && /^[^\s,;<>]+$/.test(typed) && /[a-z]/i.test(typed) ? typed.toLowerCase() : null

/** Reads what somebody typed into the search; null where it is too little to look for. */
export const searchTerm = (text: string): SearchTerm | null => {
  const typed = text.replace(/\s+/g, ' ').trim().slice(0, longest)
  const folded = foldText(typed)
  if (folded.replace(/[^\p{L}\p{N}]/gu, '').length < searchLettersMin) return null
  const words = [...new Set(folded.split(/[\s,;·]+/).filter(Boolean))].slice(0, wordsMax)
  return { typed, words, references: referencesIn(typed), digits: digitsIn(typed), email: emailIn(typed) }
}

/** Tells whether it may be a title with a typing error in it, as no number, reference or e-mail address is. */
export const maySpellTitle = ({ typed, digits, references }: SearchTerm): boolean =>
  digits === null && references.length === 0 && !typed.includes('@')
