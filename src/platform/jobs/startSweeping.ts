import type { BasePayload } from 'payload'
import { logger } from '../logger'
import type { Sweep } from './job'
import { pollLoop } from './pollLoop'
import { dueSweeps, runSweep } from './runSweep'

// Each holds a connection while it runs, and all are due at once after a long stop.
const atOnce = 3

/** Runs each sweep when it is due, a few at a time; `stop` starts no more and waits for those that run. */
export const startSweeping = ({
  payload,
  sweeps,
  pollMs,
}: {
  payload: BasePayload
  sweeps: readonly Sweep[]
  pollMs: number
}) => {
  const running = new Map<string, Promise<void>>()

  const begin = (sweep: Sweep) => {
    const ran = runSweep(payload, sweep)
      .catch((err) => logger().error({ sweep: sweep.name, err }, 'a sweep could not be started'))
      .then(() => {
        running.delete(sweep.name)
      })
    running.set(sweep.name, ran)
  }

  const loop = pollLoop({
    name: 'sweeps',
    everyMs: pollMs,
    round: async () => {
      for (const sweep of await dueSweeps(payload, sweeps))
        if (running.size < atOnce && !running.has(sweep.name)) begin(sweep)
      return false
    },
  })
  return {
    stop: async () => {
      await loop.stop()
      await Promise.all(running.values())
    },
  }
}
