import type { BasePayload } from 'payload'
import { consumers } from '@/jobs/registry'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { startJobs } from '@/src/platform/jobs/startJobs'
import { recoverDeliveries } from '@/src/platform/outbox/recoverDeliveries'
import { eventually } from '@/tests/support/eventually'
import { quickTimings } from '@/tests/support/quickTimings'

/** Lets a minute pass for messages whose outcome nobody knows: so long a provider is given before it is asked. */
export const aMinutePasses = (payload: BasePayload): Promise<unknown> =>
  rowsOf({ payload }, sql`UPDATE messages SET handed_at = handed_at - interval '1 minute' WHERE status = 'queued'`)

const isDone = async (payload: BasePayload): Promise<boolean> => {
  const open = await rowOf<{ events: number; deliveries: number }>(
    { payload },
    sql`SELECT (SELECT count(*)::int FROM domain_events WHERE relayed_at IS NULL) AS events,
               (SELECT count(*)::int FROM event_deliveries WHERE status IN ('queued', 'running')) AS deliveries`,
  )
  return open?.events === 0 && open.deliveries === 0
}

/** Forgets jobs that a killed worker still held: the next process would take them up, and die of them before its time. */
const forgetHeldJobs = (payload: BasePayload) => rowsOf({ payload }, sql`DELETE FROM jobs.agenda_jobs`)

/** Runs a worker as after a restart until nothing is left to do; throws when something was given up on. */
export const workItOff = async (payload: BasePayload): Promise<void> => {
  const recover = {
    name: 'recover',
    everySeconds: 1,
    run: async () => ({ recovered: await recoverDeliveries(payload, { lateMs: quickTimings.lostAfterMs }) }),
  }
  const jobs = await startJobs({ payload, consumers, sweeps: [recover], timings: quickTimings })
  try {
    await eventually(() => isDone(payload), { withinMs: 60_000 })
  } finally {
    await jobs.stop()
  }
  await forgetHeldJobs(payload)
  const dead = await rowsOf({ payload }, sql`SELECT consumer, last_error FROM event_deliveries WHERE status = 'dead'`)
  if (dead.length > 0) throw new Error(`Given up on: ${JSON.stringify(dead)}`)
}
