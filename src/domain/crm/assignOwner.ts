import { foldText } from '@/src/domain/shared/foldText'
import type { Language } from '@/src/domain/shared/language'

export type OwnerCandidate = {
  id: string
  name: string
  /** Names as the catalog shows them; none means any. */
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

/** What the website offers beside the catalog's destinations. */
export const MULTI_COUNTRY = 'Multi-country'

type Narrowed = { candidates: OwnerCandidate[]; reason: string }

/** Prefers who named the destination, then who takes any. */
const forDestination = (free: OwnerCandidate[], destination: string): Narrowed => {
  const wanted = foldText(destination)
  const anywhere = ({ destinations }: OwnerCandidate) => destinations.length === 0
  if (wanted === foldText(MULTI_COUNTRY)) {
    const several = narrow(free, (candidate) => anywhere(candidate) || candidate.destinations.length > 1)
    return {
      candidates: several.candidates,
      reason: several.matched ? 'works on several countries' : 'nobody with room works on several countries',
    }
  }
  const named = narrow(free, (candidate) => candidate.destinations.some((name) => foldText(name) === wanted))
  if (named.matched) return { candidates: named.candidates, reason: `works on ${destination}` }
  const any = narrow(free, anywhere)
  return {
    candidates: any.candidates,
    reason: any.matched ? 'works on any destination' : `nobody with room works on ${destination}`,
  }
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

  const byDestination = forDestination(free, destination)
  const byLanguage = narrow(byDestination.candidates, (candidate) => candidate.languages.includes(language))
  const [chosen] = byLanguage.candidates.toSorted((a, b) => a.openLeads - b.openLeads || (a.id < b.id ? -1 : 1))
  if (!chosen) return { ownerId: null, reason: 'Nobody active has room for another lead.' }

  const reasons = [
    byDestination.reason,
    byLanguage.matched ? `speaks ${languageNames[language]}` : `nobody of them speaks ${languageNames[language]}`,
    byLanguage.candidates.length > 1
      ? `has the least to do of ${byLanguage.candidates.length} (${leads(chosen.openLeads)})`
      : `has ${leads(chosen.openLeads)}`,
  ]
  return { ownerId: chosen.id, reason: `${chosen.name}: ${reasons.join('; ')}.` }
}
