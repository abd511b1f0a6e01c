const canonical = (value: unknown): string | undefined => {
  if (value === undefined) return undefined
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item) ?? 'null').join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} has no canonical JSON.`)
  const entries = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, item]) => {
      const text = canonical(item)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
  return `{${entries.join(',')}}`
}

/**
 * Writes a value as JSON with sorted keys and no spaces, so that equal values give equal text to hash; `undefined` members
 * are left out, dates are ISO instants, and what JSON cannot hold throws `TypeError`.
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonical(value)
  if (text === undefined) throw new TypeError('Nothing has no canonical JSON.')
  return text
}
