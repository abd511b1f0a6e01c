import { readFile, readlink, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { processIdentity } from './processIdentity'

export type LivingServer = { pid: number; port: number }

/** Finds the server that runs on this cluster, whoever started it; `null` when there is none. */
export const findLivingServer = async (cluster: string): Promise<LivingServer | null> => {
  const { pid, port } = await readPidFile(cluster)
  if ((await processIdentity(pid)) === null || !(await servesCluster(pid, cluster))) return null
  return { pid, port }
}

/** Reads the number of the process that last served this cluster, and its port; 0 where they are not written. */
export const readPidFile = async (cluster: string): Promise<LivingServer> => {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3] ?? 0) }
}

const servesCluster = async (pid: number, cluster: string): Promise<boolean> => {
  if (process.platform !== 'linux') return true
  // A server's working directory is its cluster, also after the folder was moved.
  const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  if (workingFolder !== null) return workingFolder === (await realpath(cluster))
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes('postgres')
}
