/** How long a trip is wanted to be, in days; `maxDays` is null where it is open. */
export type DurationRange = { minDays: number; maxDays: number | null; text: string }

const LONGEST = 365
const shape = /^(\d{1,3})\s*(?:(\+)|(?:-|–|—|to)\s*(\d{1,3}))?\s*(days?|weeks?)?$/

/** Reads `9-12 days`, `17+ days`, `10 days` or `2 weeks`; null where it cannot be read. */
export const parseDurationRange = (typed: string): DurationRange | null => {
  const text = typed.trim()
  const match = shape.exec(text.toLowerCase())
  if (!match) return null
  const [, from, open, to, unit] = match
  const factor = unit?.startsWith('week') ? 7 : 1
  const minDays = Number(from) * factor
  const maxDays = open ? null : Number(to ?? from) * factor
  const fits = minDays >= 1 && (maxDays ?? minDays) >= minDays && (maxDays ?? minDays) <= LONGEST
  return fits ? { minDays, maxDays, text } : null
}
