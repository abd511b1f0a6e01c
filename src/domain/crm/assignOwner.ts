import { foldText } from '@/src/domain/shared/foldText'
import { type Language, languageNames } from '@/src/domain/shared/language'
import type { RoutedLead, Salesperson } from './routingRule'
import { isMultiCountry } from './severalCountries'

export type OwnerCandidate = Pick<Salesperson, 'id' | 'name' | 'destinations' | 'languages' | 'openLeads'>

export type OwnerDecision = { ownerId: string | null; reason: string }

type Chosen<Candidate> = { person: Candidate; reasons: string[] }

const leads = (count: number): string => (count === 1 ? '1 open lead' : `${count} open leads`)

/** Chooses whoever has the fewest open leads, the first id among equals, and says so; null among nobody. */
export const leastBusy = <Candidate extends Pick<Salesperson, 'id' | 'openLeads'>>(
  candidates: readonly Candidate[],
): { person: Candidate; reason: string } | null => {
  const [person] = candidates.toSorted((a, b) => a.openLeads - b.openLeads || (a.id < b.id ? -1 : 1))
  if (!person) return null
  const has = leads(person.openLeads)
  return {
    person,
    reason: candidates.length > 1 ? `has the least to do of ${candidates.length} (${has})` : `has ${has}`,
  }
}

const narrow = <Candidate>(candidates: readonly Candidate[], matches: (candidate: Candidate) => boolean) => {
  const matching = candidates.filter(matches)
  return matching.length > 0 ? { candidates: matching, matched: true } : { candidates, matched: false }
}

type Narrowed<Candidate> = { candidates: readonly Candidate[]; reason: string }

/** Prefers who named the destination, then who takes any. */
const forDestination = <Candidate extends OwnerCandidate>(
  free: readonly Candidate[],
  lead: Pick<RoutedLead, 'destination' | 'countries'>,
): Narrowed<Candidate> => {
  const anywhere = ({ destinations }: Candidate) => destinations.length === 0
  if (isMultiCountry(lead)) {
    const several = narrow(free, (candidate) => anywhere(candidate) || candidate.destinations.length > 1)
    return {
      candidates: several.candidates,
      reason: several.matched ? 'works on several countries' : 'nobody with room works on several countries',
    }
  }
  const { destination } = lead
  const wanted = foldText(destination)
  const named = narrow(free, (candidate) => candidate.destinations.some((name) => foldText(name) === wanted))
  if (named.matched) return { candidates: named.candidates, reason: `works on ${destination}` }
  const any = narrow(free, anywhere)
  return {
    candidates: any.candidates,
    reason: any.matched ? 'works on any destination' : `nobody with room works on ${destination}`,
  }
}

/** Chooses who of those that are free takes a lead no rule decides: by destination, then language, then fewest open leads. */
export const assignOwner = <Candidate extends OwnerCandidate>({
  free,
  lead,
}: {
  free: readonly Candidate[]
  lead: Pick<RoutedLead, 'destination' | 'countries'> & { language: Language }
}): Chosen<Candidate> | null => {
  const byDestination = forDestination(free, lead)
  const language = languageNames[lead.language]
  const byLanguage = narrow(byDestination.candidates, (candidate) => candidate.languages.includes(lead.language))
  const least = leastBusy(byLanguage.candidates)
  if (!least) return null
  return {
    person: least.person,
    reasons: [
      byDestination.reason,
      byLanguage.matched ? `speaks ${language}` : `nobody of them speaks ${language}`,
      least.reason,
    ],
  }
}
