import { foldText } from './foldText'
import type { Language } from './language'

export type PersonName = { given: string; family: string | null; familyFirst: boolean }

// The families most Vietnamese belong to; the second list are words that begin Western names as well.
const vietnameseFamilies = 'nguyen tran pham huynh hoang phan dang bui duong truong dinh trinh doan ngo luong'.split(
  ' ',
)
const ambiguousFamilies = 'le ho do ly vo vu mai cao luu to ha dao lam'.split(' ')
const particles = 'van von der den ten ter de da di du del della dos la le al bin'.split(' ')
const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

const isVietnamese = (words: readonly string[], language?: Language): boolean => {
  const first = foldText(words[0] ?? '')
  if (vietnameseFamilies.includes(first)) return true
  return (
    ambiguousFamilies.includes(first) && (language === 'vi' || vietnameseLetters.test(words.join(' ').normalize('NFC')))
  )
}

/** Splits a typed name into given and family name; Vietnamese family names come first, `Family, Given` is understood. */
export const splitName = (typed: string, { language }: { language?: Language } = {}): PersonName => {
  const text = typed.replace(/\s+/g, ' ').trim()
  const comma = /^([^,]+), *([^,]+)$/.exec(text)
  if (comma) return { given: comma[2] ?? '', family: comma[1]?.trim() ?? null, familyFirst: false }
  const words = text.split(' ')
  if (words.length === 1) return { given: text, family: null, familyFirst: false }
  if (isVietnamese(words, language))
    return { given: words.slice(1).join(' '), family: words[0] ?? null, familyFirst: true }
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && particles.includes(word.toLowerCase()),
  )
  const familyAt = particle > 0 ? particle : words.length - 1
  return { given: words.slice(0, familyAt).join(' '), family: words.slice(familyAt).join(' '), familyFirst: false }
}

/** Writes a name in its own order. */
export const displayName = ({ given, family, familyFirst }: PersonName): string =>
  (familyFirst ? [family, given] : [given, family]).filter(Boolean).join(' ')

/** The name one addresses a person by: the last of a Vietnamese given name, the first of any other. */
export const firstName = (typed: string, options: { language?: Language } = {}): string => {
  const { given, familyFirst } = splitName(typed, options)
  const words = given.split(' ')
  return (familyFirst ? words.at(-1) : words[0]) ?? ''
}
