/** How long things may take in the worker, in milliseconds unless named otherwise. */
export type JobTimings = {
  /** How often the outbox, the queue and the sweeps are looked at when nothing wakes them. */
  pollMs: number
  /** How long a job or delivery belongs to a worker that no longer says it is alive. */
  leaseMs: number
  /** What a consumer may take when it names no time of its own. */
  consumerTimeoutMs: number
  /** The wait after the first failure; each further one is three times as long. */
  retryFirstMs: number
  retryMaxMs: number
  /** How late a delivery must be before its job counts as lost. */
  lostAfterMs: number
  /** How long a stop waits for what is running. */
  stopTimeoutMs: number
}

export const defaultTimings: JobTimings = {
  pollMs: 1_000,
  leaseMs: 60_000,
  consumerTimeoutMs: 30_000,
  // Eight attempts then spread over about 70 minutes, long enough for a provider's bad hour.
  retryFirstMs: 4_000,
  retryMaxMs: 60 * 60 * 1_000,
  lostAfterMs: 120_000,
  stopTimeoutMs: 20_000,
}

/** Returns the wait in milliseconds before the next attempt: exponential, between half and the whole of it at random. */
export const retryDelayMs = (
  attempts: number,
  { retryFirstMs, retryMaxMs }: JobTimings,
  random = Math.random,
): number => {
  const whole = Math.min(retryFirstMs * 3 ** (attempts - 1), retryMaxMs)
  return Math.round(whole / 2 + (whole / 2) * random())
}
