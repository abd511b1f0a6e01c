import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Names a running process so that a later process with the same number is told apart: its number and when it started.
 * `null` when no such process runs (a zombie does not).
 */
export const processIdentity = async (pid: number): Promise<string | null> => {
  if (!Number.isInteger(pid) || pid <= 0) return null
  const startedAt = process.platform === 'linux' ? await startedAtOnLinux(pid) : await startedAtByPs(pid)
  return startedAt === null ? null : `${pid}@${startedAt}`
}

/** Tells whether the process an identity names still runs. */
export const identityLives = async (identity: string): Promise<boolean> =>
  (await processIdentity(Number.parseInt(identity, 10))) === identity

const startedAtOnLinux = async (pid: number): Promise<string | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  // The second field is the command in brackets and may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  return state === 'Z' || state === 'X' ? null : (startTicks ?? null)
}

const startedAtByPs = async (pid: number): Promise<string | null> => {
  const answer = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => null)
  return answer?.stdout.trim().replaceAll(/\s+/g, '-') || null
}
