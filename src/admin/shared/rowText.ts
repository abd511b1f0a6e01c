/** What tells a row of a partner, a contract or a rate card apart from its neighbours; every kind of row has some of it. */
export type TellingRow = {
  name?: string | null
  kind?: string | null
  season?: string | null
  componentTypes?: string[] | null
  fromAge?: number | null
  toAge?: number | null
  nightsMin?: number | null
  stay?: number | null
  pay?: number | null
  from?: string | null
  to?: string | null
  expiresOn?: string | null
  reason?: string | null
}

const words = (key: string): string => `${key.charAt(0).toUpperCase()}${key.slice(1)}`.replaceAll('_', ' ')

const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const when = (given: boolean, text: string): string[] => (given ? [text] : [])

/** Says in a few words what a row is about; null while nothing is filled in. */
export const rowText = (row: TellingRow): string | null => {
  const { name, kind, season, componentTypes, fromAge, toAge, nightsMin, stay, pay, from, to, expiresOn, reason } = row
  const parts = [
    ...when(isGiven(name), name ?? ''),
    ...when(!isGiven(name) && isGiven(kind), words(kind ?? '')),
    ...when((componentTypes ?? []).length > 0, (componentTypes ?? []).map(words).join(', ')),
    ...when(isGiven(fromAge) && isGiven(toAge), `${fromAge} to under ${toAge}`),
    ...when(isGiven(stay) && isGiven(pay), `stay ${stay}, pay ${pay}`),
    ...when(isGiven(nightsMin), nightsMin === 1 ? '1 night at least' : `${nightsMin} nights at least`),
    ...when(isGiven(season), `season ${season}`),
    ...when(isGiven(from) && isGiven(to), `${from} to ${to}`),
    ...when(isGiven(expiresOn), `ends ${expiresOn}`),
    ...when(isGiven(reason), reason ?? ''),
  ]
  return parts.length > 0 ? parts.join(' · ') : null
}
