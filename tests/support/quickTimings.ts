import type { JobTimings } from '@/src/platform/jobs/timings'

/** The worker's times, short enough to see in a test what takes minutes in life. */
export const quickTimings: JobTimings = {
  pollMs: 50,
  leaseMs: 2_000,
  consumerTimeoutMs: 10_000,
  retryFirstMs: 10,
  retryMaxMs: 50,
  lostAfterMs: 500,
  stopTimeoutMs: 10_000,
}
