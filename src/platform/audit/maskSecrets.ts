const secretNames = /password|secret|token|hash|salt|api_?key|passport|bank|medical|authorization|cookie/i
const mask = '•••'

const masked = (name: string, value: unknown): unknown => {
  if (value === null || value === undefined) return value
  if (secretNames.test(name)) return mask
  if (Array.isArray(value)) return value.map((item) => masked('', item))
  if (typeof value === 'object' && !(value instanceof Date)) return maskSecrets(value as Record<string, unknown>)
  return value
}

/** Returns a copy in which every value under a secret or sensitive name is replaced by dots. */
export const maskSecrets = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, masked(name, value)]))
