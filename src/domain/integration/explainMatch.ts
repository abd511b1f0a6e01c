import { foldText } from '@/src/domain/shared/foldText'
import type { SearchTerm } from './searchTerm'

export type MatchField = 'reference' | 'name' | 'email' | 'phone' | 'title' | 'customer'

export type FoundField = { field: MatchField; text: string | null }

/** Why something was found: in which field, the field's text, and the stretches of it (from, to) that match. */
export type Match = { field: MatchField; how: 'exact' | 'part' | 'similar'; text: string; marks: [number, number][] }

type Folded = { text: string; at: number[] }

/** The text folded letter by letter, with the place each folded letter has in the original. */
const foldedWithPlaces = (text: string): Folded => {
  const folded: Folded = { text: '', at: [] }
  let place = 0
  for (const letter of text) {
    for (const sign of /\s/.test(letter) ? ' ' : foldText(letter)) {
      folded.text += sign
      folded.at.push(place)
    }
    place += letter.length
  }
  return { text: folded.text, at: [...folded.at, text.length] }
}

const digitsWithPlaces = (text: string): Folded => {
  const digits = [...text.matchAll(/\d/g)]
  return { text: digits.map(([digit]) => digit).join(''), at: [...digits.map(({ index }) => index), text.length] }
}

const markOf = ({ text, at }: Folded, part: string): [number, number] | null => {
  const from = part ? text.indexOf(part) : -1
  if (from < 0) return null
  // Up to the next letter that counts, so that an accent written apart is marked with its letter.
  const last = at[from + part.length - 1] ?? 0
  return [at[from] ?? 0, Math.max(last + 1, at[from + part.length] ?? last + 1)]
}

const joined = (marks: [number, number][]): [number, number][] =>
  marks
    .toSorted(([a], [b]) => a - b)
    .reduce<[number, number][]>((kept, [from, to]) => {
      const before = kept.at(-1)
      if (before && from <= before[1]) before[1] = Math.max(before[1], to)
      else kept.push([from, to])
      return kept
    }, [])

const marksIn = (term: SearchTerm, { field, text }: { field: MatchField; text: string }): [number, number][] => {
  if (field === 'phone') {
    const mark = term.digits ? markOf(digitsWithPlaces(text), term.digits) : null
    return mark ? [mark] : []
  }
  const folded = foldedWithPlaces(text)
  const parts = field === 'reference' ? term.references.map(foldText) : field === 'email' ? [term.email ?? ''] : []
  const whole = parts.map((part) => markOf(folded, part)).find((mark) => mark !== null)
  if (whole) return [whole]
  if (field === 'reference' || field === 'email') return []
  const found = term.words.map((word) => markOf(folded, word))
  return found.every((mark) => mark !== null) ? joined(found) : []
}

/** Says why something was found: the first field that holds the term, or else the first text, as similar to it. */
export const explainMatch = (term: SearchTerm, fields: FoundField[]): Match | null => {
  const filled = fields.flatMap(({ field, text }) => (text ? [{ field, text }] : []))
  for (const { field, text } of filled) {
    const marks = marksIn(term, { field, text })
    if (marks.length === 0) continue
    const isWhole = foldText(text) === foldText(term.typed) || (marks[0]?.[0] === 0 && marks[0][1] === text.length)
    return { field, how: isWhole ? 'exact' : 'part', text, marks }
  }
  const alike = filled.find(({ field }) => field === 'name' || field === 'title' || field === 'customer')
  return alike ? { ...alike, how: 'similar', marks: [] } : null
}
