export const MAX_TRAVELERS = 30

/** What is said of a number of travelers that is none. */
export const travelersWanted = `A whole number from 1 to ${MAX_TRAVELERS}.`

/** Reads a number of travelers, 1 to 30, from a whole number or a numeric string; null for anything else. */
export const parseTravelerCount = (given: unknown): number | null => {
  const count = typeof given === 'string' && /^\s*\d{1,3}\s*$/.test(given) ? Number(given) : given
  return typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= MAX_TRAVELERS ? count : null
}
