import type { Sweep } from '@/src/platform/jobs/job'
import { defaultTimings } from '@/src/platform/jobs/timings'
import { recoverDeliveries } from '@/src/platform/outbox/recoverDeliveries'

/** Queues deliveries again whose job was lost or whose worker died. */
export const recoverLostDeliveriesSweep: Sweep = {
  name: 'recover-lost-deliveries',
  everySeconds: 30,
  run: async ({ payload }) => ({
    recovered: await recoverDeliveries(payload, { lateMs: defaultTimings.lostAfterMs }),
  }),
}
