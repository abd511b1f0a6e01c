import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The operating-system account the server runs as; `undefined` means the account of this process. */
export type ServerAccount = { uid: number; gid: number } | undefined

/** What the server's programs see of the environment: nothing of ours. */
export const serverEnvironment: NodeJS.ProcessEnv = { NODE_ENV: 'production', LC_ALL: 'C', PATH: '/usr/bin:/bin' }

/**
 * Finds whom the server runs as: this process's own account, but where that is root, which PostgreSQL refuses, the
 * owner of the cluster that is there, else `postgres`, else `nobody`. Throws when root finds none of them.
 */
export const findServerAccount = async (cluster: string): Promise<ServerAccount> => {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => null)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = (await accountNamed('postgres')) ?? (await accountNamed('nobody'))
  if (!account)
    throw new Error('PostgreSQL refuses to run as root, and there is neither a postgres nor a nobody account.')
  return account
}

/** Tells whether the account may enter a folder or execute a file, whatever rights decide that on this system. */
export const accountCanReach = async (account: ServerAccount, path: string): Promise<boolean> =>
  run('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', path], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )

const accountNamed = async (name: string): Promise<ServerAccount> => {
  const id = async (flag: string) => Number.parseInt((await run('id', [flag, name])).stdout, 10)
  try {
    return { uid: await id('-u'), gid: await id('-g') }
  } catch {
    return undefined
  }
}
