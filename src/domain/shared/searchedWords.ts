import { foldText } from './foldText'

export type SearchedWords = {
  /** The words as a `tsquery` has them, `:*` behind the one that may only be begun; none where an index of words knows nothing of them. */
  words: string[]
  /** What must be somewhere in a text that holds them, each inside a word or not. */
  parts: string[]
}

/** A part of three letters has a trigram to be found by; what is shorter can only be looked for at the beginning, of very many words. */
export const partLettersMin = 3
const wordsMax = 8

const isLong = (word: string): boolean => word.length >= partLettersMin

const partsIn = (text: string): string[] => {
  const parts = text
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, wordsMax)
  return parts.some(isLong) ? parts : [text.trim()]
}

const wordsIn = (text: string): string[] => {
  const folded = foldText(text)
  // Scripts without spaces have no words to tell apart, and letters that are not Latin are not in the index.
  if (/(?![a-z0-9])[\p{L}\p{N}]/u.test(folded)) return []
  const words = folded.match(/[a-z0-9]+/g)?.slice(0, wordsMax) ?? []
  const last = words.at(-1) ?? ''
  // For a beginning the database gathers all that begins so: only for the word still being typed.
  const isBegun = isLong(last) || words.length === 1
  return isBegun ? [...words.slice(0, -1), `${last}:*`] : words
}

/** Reads a text that is searched for as words. */
export const searchedWords = (text: string): SearchedWords => ({ words: wordsIn(text), parts: partsIn(text) })
