import { canonicalJson } from '@/src/domain/shared/canonicalJson'

export type Image = Record<string, unknown>

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)

/**
 * Takes back what turned `before` into `after` in a row that may have changed since: what still is as it was left
 * becomes what it was, what changed since stays. A row nobody touched since becomes `before` to the byte.
 */
export const takeBack = ({ before, after, current }: { before: Image; after: Image; current: Image }) => {
  const names = Object.keys(before).filter((name) => !same(before[name], after[name]) && name !== 'updated_at')
  const restored = names.filter((name) => same(current[name], after[name]))
  const isUntouched = Object.keys(after).every((name) => same(current[name], after[name]))
  return {
    changes: Object.fromEntries(restored.map((name) => [name, before[name] ?? null])),
    changedSince: names.filter((name) => !restored.includes(name)),
    updatedAt: isUntouched ? (before.updated_at ?? null) : null,
  }
}
