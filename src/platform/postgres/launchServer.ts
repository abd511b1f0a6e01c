import { spawn } from 'node:child_process'
import { open, readFile, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findLivingServer, type LivingServer } from './livingServer'
import { serverEnvironment } from './serverAccount'
import type { ServerBinaries } from './serverBinaries'
import type { ServerHome } from './serverHome'

const LOG_BYTES_MAX = 5_000_000
const PATIENCE_MS = 60_000

/** Settings of PostgreSQL itself, such as `{ fsync: 'off' }`. */
export type ServerSettings = Record<string, string>

const settingsAlways: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
}

/**
 * Starts a server on the cluster, in a process group of its own so that Ctrl-C does not reach it, and answers once it
 * has written its pid file. Waits for what a killed predecessor left running. Throws with the end of the server's log
 * when it does not start within a minute.
 */
export const launchServer = async ({
  home,
  binaries,
  port,
  settings,
}: {
  home: ServerHome
  binaries: ServerBinaries
  port: number
  settings: ServerSettings
}): Promise<LivingServer> => {
  const logPath = join(home.path, 'server.log')
  if (((await stat(logPath).catch(() => null))?.size ?? 0) > LOG_BYTES_MAX) await truncate(logPath)
  const options = Object.entries({ ...settings, ...settingsAlways }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const deadline = Date.now() + PATIENCE_MS
  while (true) {
    const logFile = await open(logPath, 'a', 0o600)
    const child = spawn(binaries.postgres, ['-D', home.cluster, '-p', String(port), ...options], {
      ...home.account,
      cwd: '/',
      detached: true,
      env: serverEnvironment,
      stdio: ['ignore', logFile.fd, logFile.fd],
    })
    const exited = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('exit', (code, signal) => resolve(`it ended with ${code ?? signal}`))
    })
    child.unref()
    await logFile.close()

    const outcome = await Promise.race([exited, pidFileWritten(home.cluster, child.pid)])
    if (typeof outcome !== 'string') return outcome
    const tail = await readFile(logPath, 'utf8').then((log) => log.slice(-1_500))
    const predecessorLeaves = /shared memory block .* is still in use/.test(tail.slice(-600))
    if (!predecessorLeaves || Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${outcome}\n${tail}`)
    await wait(200)
  }
}

const pidFileWritten = async (cluster: string, pid: number | undefined): Promise<LivingServer | string> => {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const server = await findLivingServer(cluster)
    if (server && server.pid === pid && server.port > 0) return server
    await wait(20)
  }
  return 'it wrote no pid file within a minute'
}
