import type { BasePayload } from 'payload'
import { listen } from '../database/listen'
import { env } from '../env'
import { logger } from '../logger'
import { relayRound } from '../outbox/relay'
import { runDelivery } from '../outbox/runDelivery'
import type { Consumer, Sweep } from './job'
import type { JobBackend } from './jobBackend'
import { openJobBackend } from './openJobBackend'
import { pollLoop } from './pollLoop'
import { setQueueProbe } from './queueProbe'
import { startSweeping } from './startSweeping'
import { defaultTimings, type JobTimings } from './timings'

type StartJobs = {
  payload: BasePayload
  consumers: readonly Consumer[]
  sweeps: readonly Sweep[]
  timings?: Partial<JobTimings>
}

export type RunningJobs = {
  /** Takes up nothing new, waits for what runs up to `stopTimeoutMs`, and closes its connections. */
  stop: () => Promise<void>
}

const byName = (consumers: readonly Consumer[]): ReadonlyMap<string, Consumer> => {
  const named = new Map(consumers.map((consumer) => [consumer.name, consumer]))
  if (named.size !== consumers.length) throw new Error('Two consumers have the same name.')
  return named
}

const pruneJobs = (backend: JobBackend): Sweep => ({
  name: 'prune-finished-jobs',
  everySeconds: 60 * 60,
  run: async () => ({ removed: await backend.prune() }),
})

/** Starts the worker: relays events to deliveries and jobs, runs them, and runs the sweeps when they are due. */
export const startJobs = async ({ payload, consumers, sweeps, timings: given }: StartJobs): Promise<RunningJobs> => {
  const timings = { ...defaultTimings, ...given }
  const named = byName(consumers)
  const backend = await openJobBackend(timings)
  await backend.start({
    concurrency: env().JOBS_CONCURRENCY,
    run: (id) => runDelivery({ payload, consumers: named, timings }, id),
  })
  const relay = pollLoop({
    name: 'relay',
    everyMs: timings.pollMs,
    round: () => relayRound({ payload, consumers, backend }),
  })
  const heard = listen('domain_events', relay.wake)
  const sweeping = startSweeping({ payload, sweeps: [...sweeps, pruneJobs(backend)], pollMs: timings.pollMs })
  setQueueProbe(backend.ping)
  logger().info({ queue: backend.name, consumers: consumers.length, sweeps: sweeps.length }, 'worker started')

  const waitForSweeps = () =>
    Promise.race([sweeping.stop(), new Promise((resolve) => setTimeout(resolve, timings.stopTimeoutMs).unref())])
  const stop = async () => {
    setQueueProbe(undefined)
    await heard.stop()
    await relay.stop()
    const [{ unfinished }] = await Promise.all([backend.stop({ timeoutMs: timings.stopTimeoutMs }), waitForSweeps()])
    logger().info({ unfinished }, 'worker stopped')
  }
  return { stop }
}
