import type { Sweep } from '@/src/platform/jobs/job'

const atOnce = 50

/** Publishes and unpublishes what is scheduled; Payload's own queue claims without a lock, a sweep runs on one worker. */
export const runScheduledPublishingSweep: Sweep = {
  name: 'run-scheduled-publishing',
  everySeconds: 15,
  run: async ({ payload }) => {
    const { jobStatus = {} } = await payload.jobs.run({
      allQueues: true,
      limit: atOnce,
      sequential: true,
      silent: true,
    })
    const outcomes = Object.values(jobStatus).map(({ status }) => status)
    return {
      published: outcomes.filter((status) => status === 'success').length,
      failed: outcomes.filter((status) => status !== 'success').length,
    }
  },
}
