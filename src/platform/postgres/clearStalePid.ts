import { readdir, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findLivingServer, readPidFile } from './livingServer'

const PATIENCE_MS = 30_000

/**
 * Removes the pid file of a dead server whose number is still taken, by a zombie or by some other program: PostgreSQL
 * would refuse to start. Waits first for what the dead server left working in the cluster, which PostgreSQL itself
 * would notice only by that file. One whose number is free is left to PostgreSQL.
 */
export const clearStalePid = async (cluster: string): Promise<void> => {
  const { pid } = await readPidFile(cluster)
  if (pid <= 0 || !numberIsTaken(pid) || (await findLivingServer(cluster))) return
  const deadline = Date.now() + PATIENCE_MS
  while (await someoneWorksIn(cluster)) {
    if (Date.now() > deadline) throw new Error(`A killed PostgreSQL left processes that still work in ${cluster}.`)
    await wait(50)
  }
  await rm(join(cluster, 'postmaster.pid'), { force: true })
}

const numberIsTaken = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const someoneWorksIn = async (cluster: string): Promise<boolean> => {
  if (process.platform !== 'linux') return false
  const folder = await realpath(cluster)
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)))
  return folders.includes(folder)
}
