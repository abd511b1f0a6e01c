import { canonicalJson } from '@/src/domain/shared/canonicalJson'

type Fields = Record<string, unknown>

/** A field two people changed: what the other saved meanwhile, and what is wanted now. */
export type FormConflict = { field: string; theirs: unknown; yours: unknown }

type Form = {
  current: Fields
  /** What stood, when the form was opened, in those fields that others changed since. */
  seen: Fields
  /** The whole form as it is saved. */
  yours: Fields
}

/** Forms send nothing as an empty text, records keep it as null, and rows leave it out. */
const withoutNothing = (value: unknown): unknown => {
  if (value === '' || value === undefined) return null
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const filled = Object.entries(value).map(([name, each]) => [name, withoutNothing(each)] as const)
  return Object.fromEntries(filled.filter(([, each]) => each !== null))
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(withoutNothing(a)) === canonicalJson(withoutNothing(b))

/**
 * Merges a whole form with what others saved since it was opened: a field only they changed stays theirs, and one both
 * changed to two values is a conflict, of which nothing is saved.
 */
export const mergeLeadForm = ({ current, seen, yours }: Form): { merged: Fields; conflicts: FormConflict[] } => {
  const changedByOthers = Object.keys(seen).filter((field) => field in yours && !same(yours[field], current[field]))
  const untouched = changedByOthers.filter((field) => same(yours[field], seen[field]))
  const conflicts = changedByOthers
    .filter((field) => !untouched.includes(field))
    .map((field) => ({ field, theirs: current[field] ?? null, yours: yours[field] ?? null }))
  return { merged: { ...yours, ...Object.fromEntries(untouched.map((field) => [field, current[field]])) }, conflicts }
}
