import { foldText } from '@/src/domain/shared/foldText'
import type { Language } from '@/src/domain/shared/language'

export type OwnerCandidate = {
  id: string
  name: string
  /** Names as the catalog shows them. */
  destinations: readonly string[]
  languages: readonly Language[]
  openLeads: number
  maxOpenLeads?: number | null
  active: boolean
}

export type OwnerDecision = { ownerId: string | null; reason: string }

const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  vi: 'Vietnamese',
}

const hasRoom = ({ active, openLeads, maxOpenLeads }: OwnerCandidate): boolean =>
  active && (maxOpenLeads === null || maxOpenLeads === undefined || openLeads < maxOpenLeads)

const narrow = (candidates: OwnerCandidate[], matches: (candidate: OwnerCandidate) => boolean) => {
  const matching = candidates.filter(matches)
  return matching.length > 0 ? { candidates: matching, matched: true } : { candidates, matched: false }
}

const leads = (count: number): string => (count === 1 ? '1 open lead' : `${count} open leads`)

/** Chooses who takes a lead: by destination, then language, then fewest open leads, then id; says why in a sentence. */
export const assignOwner = ({
  candidates,
  lead: { destination, language },
}: {
  candidates: readonly OwnerCandidate[]
  lead: { destination: string; language: Language }
}): OwnerDecision => {
  const free = candidates.filter(hasRoom)
  if (free.length === 0) return { ownerId: null, reason: 'Nobody active has room for another lead.' }

  const wanted = foldText(destination)
  const byDestination = narrow(free, (candidate) => candidate.destinations.some((name) => foldText(name) === wanted))
  const byLanguage = narrow(byDestination.candidates, (candidate) => candidate.languages.includes(language))
  const [chosen] = byLanguage.candidates.toSorted((a, b) => a.openLeads - b.openLeads || (a.id < b.id ? -1 : 1))
  if (!chosen) return { ownerId: null, reason: 'Nobody active has room for another lead.' }

  const reasons = [
    byDestination.matched ? `works on ${destination}` : `nobody with room works on ${destination}`,
    byLanguage.matched ? `speaks ${languageNames[language]}` : `nobody of them speaks ${languageNames[language]}`,
    byLanguage.candidates.length > 1
      ? `has the least to do of ${byLanguage.candidates.length} (${leads(chosen.openLeads)})`
      : `has ${leads(chosen.openLeads)}`,
  ]
  return { ownerId: chosen.id, reason: `${chosen.name}: ${reasons.join('; ')}.` }
}
