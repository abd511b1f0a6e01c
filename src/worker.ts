import type { Payload } from 'payload'
import { consumers, sweeps } from '@/jobs/registry'
import { startJobs } from '@/src/platform/jobs/startJobs'

/** Starts the worker role: relays events to jobs and runs them and the sweeps. */
export const startWorker = async (payload: Payload): Promise<{ stop: () => Promise<void> }> =>
  startJobs({ payload, consumers, sweeps })
