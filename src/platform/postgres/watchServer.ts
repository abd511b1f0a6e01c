import { findLivingServer } from './livingServer'

const LOOK_EVERY_MS = 500
const RESTARTS_MAX = 5

/**
 * Looks every half second whether the server of this cluster lives and starts it again when it does not, five times at
 * most. Answers how to stop looking. Never keeps the process alive by itself.
 */
export const watchServer = ({
  cluster,
  restart,
  log,
}: {
  cluster: string
  restart: () => Promise<unknown>
  log: (line: string) => void
}): (() => void) => {
  let stopped = false
  let restarts = 0
  const look = async () => {
    if (stopped) return
    if ((await findLivingServer(cluster)) === null && !stopped) {
      restarts += 1
      log('PostgreSQL ended unexpectedly and is started again')
      await restart().catch((error: Error) => log(`PostgreSQL could not be started again: ${error.message}`))
    }
    if (!stopped && restarts < RESTARTS_MAX) timer = later()
  }
  const later = () => setTimeout(() => void look(), LOOK_EVERY_MS).unref()
  let timer = later()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
