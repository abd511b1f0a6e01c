import { foldText } from '@/src/domain/shared/foldText'
import { splitName } from '@/src/domain/shared/personName'
import { isOneLetterApart } from './isOneLetterApart'
import { nameKey } from './nameKey'
import type { SamePersonReason } from './samePersonReason'

const wordsOf = (key: string): string[] => key.split(' ').filter(Boolean).toSorted()

const without = (words: readonly string[], taken: readonly string[]): string[] => {
  const left = [...taken]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const familyKey = (name: string): string => nameKey(splitName(name).family ?? '')

const areFar = (a: string, b: string): SamePersonReason => ({
  text: `Different names: ${[a, b].toSorted().join(', ')}.`,
  points: -25,
})

const oneWordApart = ({
  shared,
  a,
  b,
  families,
}: {
  shared: string[]
  a: string
  b: string
  families: string[]
}): SamePersonReason | null => {
  const isFamilyShared = families.some((family) => shared.includes(family))
  const [same, other] = isFamilyShared ? ['family', 'given'] : ['given', 'family']
  if (isOneLetterApart(a, b)) return { text: `Same ${same} name, ${other} name one letter apart.`, points: 42 }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1 && long.startsWith(short))
    return { text: `Same ${same} name, and the initial fits.`, points: 28 }
  return null
}

/** Says how alike two people's names are, whatever their order, accents and romanisation; symmetric. */
export const compareNames = (a: string, b: string): SamePersonReason => {
  const [first, second] = [wordsOf(nameKey(a)), wordsOf(nameKey(b))]
  if (first.length === 0 || second.length === 0) return { text: 'One has no name to compare.', points: 0 }
  const [onlyFirst, onlySecond] = [without(first, second), without(second, first)]
  const shared = without(first, onlyFirst)
  if (onlyFirst.length === 0 && onlySecond.length === 0) {
    if (first.length === 1) return { text: 'Same name, but only one word of it.', points: 30 }
    if (foldText(a) === foldText(b)) return { text: 'Same name.', points: 50 }
    const folded = [a, b].map((name) => foldText(name).split(' ').toSorted().join(' '))
    if (folded[0] === folded[1]) return { text: 'Same name, family and given name the other way round.', points: 48 }
    return { text: 'Same name, spelt another way.', points: 46 }
  }
  if (shared.length >= 2 && (onlyFirst.length === 0 || onlySecond.length === 0))
    return { text: 'One name is part of the other.', points: 40 }
  const [left, right] = [onlyFirst[0], onlySecond[0]]
  if (shared.length > 0 && left && right && onlyFirst.length === 1 && onlySecond.length === 1) {
    const near = oneWordApart({ shared, a: left, b: right, families: [familyKey(a), familyKey(b)] })
    if (near) return near
  }
  if (shared.length === 0 && onlyFirst.length === onlySecond.length && onlyFirst.length > 1) {
    const isNear = onlyFirst.every((word, index) => isOneLetterApart(word, onlySecond[index] ?? ''))
    if (isNear) return { text: 'Every part of the name one letter apart.', points: 32 }
  }
  return areFar(a, b)
}
