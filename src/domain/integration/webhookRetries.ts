const seconds = 1_000
const minutes = 60 * seconds
const hours = 60 * minutes

/** The wait before each attempt after the first; together just under a day. */
export const webhookWaitsMs = [
  ...[5 * seconds, 30 * seconds, 2 * minutes, 10 * minutes, 30 * minutes],
  ...[1 * hours, 2 * hours, 3 * hours, 4 * hours, 5.5 * hours, 7 * hours],
]

export const webhookAttemptsMax = webhookWaitsMs.length + 1

/** A receiver may ask for a longer wait, but not for one that outlives the day. */
const waitAskedMaxMs = 6 * hours

const jitter = 0.2

/**
 * Returns the wait in milliseconds before the next attempt when `attempts` were made, a fifth shorter or longer at random
 * and no shorter than the receiver asked for; null when there is no further attempt.
 */
export const webhookWaitMs = (
  attempts: number,
  { retryAfterMs = 0, random = Math.random }: { retryAfterMs?: number; random?: () => number } = {},
): number | null => {
  const whole = webhookWaitsMs[attempts - 1]
  if (whole === undefined) return null
  const scattered = whole * (1 - jitter + 2 * jitter * random())
  return Math.round(Math.max(scattered, Math.min(retryAfterMs, waitAskedMaxMs)))
}
