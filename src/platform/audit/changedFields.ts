import { isDeepStrictEqual } from 'node:util'

type Fields = Record<string, unknown>

const untracked = new Set(['updatedAt', 'createdAt', 'sessions', 'loginAttempts', 'lockUntil'])

/** Returns the fields whose values differ between two states of a record, before and after. */
export const changedFields = (before: Fields, after: Fields): { before: Fields; after: Fields } | null => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !untracked.has(name) && !isDeepStrictEqual(before[name], after[name]),
  )
  if (names.length === 0) return null
  const pick = (fields: Fields) => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
  return { before: pick(before), after: pick(after) }
}
