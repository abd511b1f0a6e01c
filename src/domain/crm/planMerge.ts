import { DomainError } from '@/src/domain/shared/domainError'

/** What of a customer's own record a merge chooses, each as a whole, with the columns it is kept in. */
export const mergeFields = {
  name: ['name', 'given_name', 'family_name'],
  passport_name: ['passport_name'],
  email: ['email'],
  phone: ['phone', 'phone_typed'],
  kind: ['kind'],
  language: ['language'],
  country: ['country'],
} as const

export type MergeField = keyof typeof mergeFields
export const mergeFieldNames = Object.keys(mergeFields) as [MergeField, ...MergeField[]]

export type MergedRecord = { id: string; merged_into_id: string | null } & Record<string, unknown>
export type MergeChoice = {
  field: MergeField
  kept: unknown
  mergedAway: unknown
  wins: 'kept' | 'merged_away' | 'same'
}

const hasValue = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const winnerOf = (field: MergeField, { kept, away, take }: PlanMerge): MergeChoice['wins'] => {
  const [column] = mergeFields[field]
  if (!hasValue(away[column]) || kept[column] === away[column]) return 'same'
  return take.includes(field) || !hasValue(kept[column]) ? 'merged_away' : 'kept'
}

type PlanMerge = { kept: MergedRecord; away: MergedRecord; take: readonly MergeField[] }
export type MergePlan = { choices: MergeChoice[]; changes: Record<string, unknown> }

/**
 * Decides what the kept record says after a merge: its own, but what it lacks and what staff chose comes from the other.
 * Throws `merge-with-itself` or `already-merged`.
 */
export const planMerge = (asked: PlanMerge): MergePlan => {
  const { kept, away } = asked
  if (kept.id === away.id) throw new DomainError('merge-with-itself', 'These are one record already.')
  const gone = [kept, away].find((each) => each.merged_into_id)
  if (gone) throw new DomainError('already-merged', `${String(gone.name)} was merged into another customer before.`)
  const choices = mergeFieldNames.map((field): MergeChoice => {
    const [column] = mergeFields[field]
    return { field, kept: kept[column] ?? null, mergedAway: away[column] ?? null, wins: winnerOf(field, asked) }
  })
  const taken = choices.filter(({ wins }) => wins === 'merged_away').flatMap(({ field }) => [...mergeFields[field]])
  return { choices, changes: Object.fromEntries(taken.map((column) => [column, away[column] ?? null])) }
}
