import { type Addresses, compareAddresses } from './compareAddresses'
import { compareNames } from './compareNames'
import type { SamePersonReason } from './samePersonReason'

export type ComparedPerson = Addresses & {
  name: string
  kind: 'person' | 'company'
  country: string | null
  language: string | null
}

export type ComparedPair = {
  /** Staff noted that these are two people who belong together. */
  relation: string | null
  /** How many others have this very name. */
  namesakes: number
}

export type SamePersonScore = { score: number; reasons: SamePersonReason[] }

/** From this score on a pair is put before a person. */
export const SUGGESTED_FROM = 40

const namesakesMax = 3

const against = (a: ComparedPerson, b: ComparedPerson, { relation, namesakes }: ComparedPair): SamePersonReason[] => [
  ...(relation ? [{ text: `Noted as two people: ${relation.toLowerCase()}.`, points: -70 }] : []),
  ...(namesakes > namesakesMax ? [{ text: `A common name: ${namesakes} others have it.`, points: -15 }] : []),
  ...(a.kind !== b.kind ? [{ text: 'One is a person, the other a company.', points: -20 }] : []),
  ...(a.country && b.country && a.country !== b.country ? [{ text: 'Different countries.', points: -8 }] : []),
]

const within = (points: number): number => Math.max(0, Math.min(100, points))

/** Scores from 0 to 100 how likely two customers are one person, with the reasons for and against; symmetric. */
export const scoreSamePerson = (a: ComparedPerson, b: ComparedPerson, pair: ComparedPair): SamePersonScore => {
  const isSameCountry = a.country !== null && a.country === b.country
  const name = compareNames(a.name, b.name)
  const reasons = [
    ...compareAddresses(a, b),
    name,
    ...(isSameCountry && name.points > 0 ? [{ text: 'Same country.', points: 4 }] : []),
    ...against(a, b, pair),
  ]
  return { score: within(reasons.reduce((sum, { points }) => sum + points, 0)), reasons }
}
