const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

/** A colour between two, as #rrggbb: share 0 is the first, 1 the second. */
export const mix = (first: string, second: string, share: number): string => {
  const from = channels(first)
  const to = channels(second)
  const part = Math.min(1, Math.max(0, share))
  const hex = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * part))
  return `#${hex.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
