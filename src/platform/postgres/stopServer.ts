import { setTimeout as wait } from 'node:timers/promises'
import { findLivingServer } from './livingServer'
import { processIdentity } from './processIdentity'

const FAST_MS = 30_000
const IMMEDIATE_MS = 10_000

/**
 * Stops the server of this cluster and waits until it is gone: the fast way (open transactions roll back, everything
 * is written), then, should that hang, the immediate way, which the next start recovers from.
 */
export const stopServer = async (cluster: string): Promise<void> => {
  const server = await findLivingServer(cluster)
  if (!server) return
  if (await endedBy(server.pid, 'SIGINT', FAST_MS)) return
  if (await endedBy(server.pid, 'SIGQUIT', IMMEDIATE_MS)) return
  throw new Error(`PostgreSQL (process ${server.pid}) does not stop.`)
}

const endedBy = async (pid: number, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> => {
  const identity = await processIdentity(pid)
  if (identity === null) return true
  process.kill(pid, signal)
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if ((await processIdentity(pid)) !== identity) return true
    await wait(20)
  }
  return false
}
