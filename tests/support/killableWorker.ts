import config from '@payload-config'
import { getPayload } from 'payload'
import { startJobs } from '@/src/platform/jobs/startJobs'
import { recoverDeliveries } from '@/src/platform/outbox/recoverDeliveries'
import { quickTimings } from '@/tests/support/quickTimings'
import { tallyConsumer } from '@/tests/support/tally'

/** A whole worker, there to be killed. */
export const killableWorker = async (): Promise<void> => {
  const payload = await getPayload({ config, disableOnInit: true })
  await startJobs({
    payload,
    consumers: [tallyConsumer],
    sweeps: [
      {
        name: 'recover',
        everySeconds: 1,
        run: async () => ({ recovered: await recoverDeliveries(payload, { lateMs: quickTimings.lostAfterMs }) }),
      },
    ],
    timings: quickTimings,
  })
  process.stdout.write('started\n')
}
